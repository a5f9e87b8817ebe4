# Reads every #include of ours and fails where one points against the arrows of ARCHITECTURE.md.
# Run as: cmake -D ROOT=<the checkout> -P cmake/CheckLayers.cmake

cmake_minimum_required(VERSION 3.28)

# may(FOLDER PATTERN...): what files of FOLDER may include, besides files of FOLDER itself.
function(may folder)
    set_property(GLOBAL PROPERTY may_${folder} ${ARGN})
    set_property(GLOBAL APPEND PROPERTY folders ${folder})
endfunction()

set(values core/entry core/color core/goal core/calendar core/text core/Codes core/Id core/Overloaded core/Result)

may(core/calendar core/Result core/Id)
may(core/text core/Result core/Id)
may(core/sqlite core/Result core/Id)
may(core/entry core/calendar core/text core/Codes core/Id core/Overloaded core/Result)
may(core/color core/entry core/calendar core/text core/Codes core/Id core/Overloaded core/Result)
may(core/goal core/entry core/calendar core/text core/color/Category.h core/Codes core/Id core/Overloaded core/Result)
may(core/photo core/Result)
may(core/search core/entry core/calendar core/text core/Codes core/Id core/Overloaded core/Result)
# What is exchanged is read and given as the journal's values, never through the journal itself.
may(core/exchange ${values} core/journal/Edit.h core/journal/Reads.h)
# The example fills a journal as a person would: through apply().
may(core/example ${values} core/journal)
may(core/store core/sqlite ${values} core/search core/journal/Edit.h core/journal/Changes.h core/journal/Reads.h)
may(core/journal core/store core/sqlite core/search ${values})
may(core ${values}) # the files that stand in core/ itself

may(ui/render core)
may(ui/common core ui/render)
foreach(room write colors goals lookback find)
    may(ui/${room} core ui/common ui/render)
endforeach()
may(ui/shell core ui)

may(app/cli core ui/render)
may(app/hoego core ui)

function(complain source include why)
    set_property(GLOBAL PROPERTY broken TRUE)
    message(NOTICE "${source}: ${include}: ${why}")
endfunction()

function(check_ours source folder include)
    get_property(allowed GLOBAL PROPERTY may_${folder})
    foreach(pattern ${folder}/ ${allowed})
        string(FIND "${include}" "${pattern}" place)
        if(place EQUAL 0)
            return()
        endif()
    endforeach()
    complain(${source} ${include} "${folder}/ may include only itself and: ${allowed}")
endfunction()

function(check_libraries source folder include)
    if(include STREQUAL "sqlite3.h" AND NOT folder MATCHES "^core/(sqlite|store)$")
        complain(${source} ${include} "only core/sqlite and core/store know SQLite")
    elseif(folder MATCHES "^core" AND include MATCHES "^(Qt(Gui|Widgets|Svg|DBus|Sql|Network)/|QSettings|Q(Color|Widget|Application|GuiApplication|Painter|Pixmap|Image)$)")
        complain(${source} ${include} "core/ has no screen and no settings")
    elseif(folder STREQUAL "ui/render" AND include MATCHES "^(QtWidgets/|Q(Widget|Application|Label|MainWindow)$)")
        complain(${source} ${include} "ui/render/ has no widgets: hoego-cli uses it too")
    endif()
endfunction()

file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp
     ${ROOT}/app/*.h ${ROOT}/app/*.cpp)
get_property(folders GLOBAL PROPERTY folders)
foreach(source IN LISTS sources)
    cmake_path(GET source PARENT_PATH folder)
    string(REGEX MATCH "^[a-z]+(/[a-z]+)?" folder "${folder}")
    if(NOT folder IN_LIST folders)
        complain(${source} "${folder}/" "cmake/CheckLayers.cmake does not say what this folder may include")
        continue()
    endif()
    file(STRINGS ${ROOT}/${source} lines REGEX "^#include [<\"]")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^#include [<\"]([^>\"]+)[>\"].*" "\\1" include "${line}")
        if(include MATCHES "^(core|ui|app)/")
            check_ours(${source} ${folder} ${include})
        elseif(line MATCHES "\"" AND NOT include MATCHES "\\.moc$")
            complain(${source} ${include} "our own files are included from the root: \"core/calendar/Period.h\"")
        else()
            check_libraries(${source} ${folder} ${include})
        endif()
    endforeach()
endforeach()

list(LENGTH sources count)
get_property(broken GLOBAL PROPERTY broken)
if(broken OR count EQUAL 0)
    message(FATAL_ERROR "the layers are broken (${count} files read)")
endif()
message(NOTICE "the layers hold in ${count} files")

# One place for what every target of ours is built with.
add_library(hoego_options INTERFACE)
# What a designated initializer leaves out is meant to be empty.
target_compile_options(hoego_options INTERFACE
    -Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual
    $<$<BOOL:${HOEGO_WERROR}>:-Werror>)
if(HOEGO_SANITIZE)
    target_compile_options(hoego_options INTERFACE -fsanitize=${HOEGO_SANITIZE} -fno-omit-frame-pointer
                                                   -fno-sanitize-recover=all)
    target_link_options(hoego_options INTERFACE -fsanitize=${HOEGO_SANITIZE})
endif()
target_compile_definitions(hoego_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    HOEGO_VERSION="${PROJECT_VERSION}")
target_include_directories(hoego_options INTERFACE ${PROJECT_SOURCE_DIR})

# What people run is hardened as Debian's own packages are.
add_library(hoego_shipped INTERFACE)
target_link_libraries(hoego_shipped INTERFACE hoego_options)
set(hardened $<AND:$<NOT:$<CONFIG:Debug>>,$<NOT:$<BOOL:${HOEGO_SANITIZE}>>>)
target_compile_options(hoego_shipped INTERFACE
    $<${hardened}:-fstack-protector-strong;-fstack-clash-protection;-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>
    $<$<AND:${hardened},$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>>:-fcf-protection>)
target_compile_definitions(hoego_shipped INTERFACE $<${hardened}:_GLIBCXX_ASSERTIONS>)
target_link_options(hoego_shipped INTERFACE $<${hardened}:LINKER:-z,relro,-z,now>)

# The tests' own code is not worth optimizing: it runs once. What they test is built as people run it.
add_library(hoego_tested INTERFACE)
target_link_libraries(hoego_tested INTERFACE hoego_options)
target_compile_options(hoego_tested INTERFACE $<$<NOT:$<CONFIG:Debug>>:-O0>)

# hoego_moc(TARGET): Qt's meta objects for the headers of TARGET. AUTOMOC has each header preprocessed with all of Qt,
# which takes longer than compiling a third of the house; ours can be read as they stand.
function(hoego_moc target)
    get_target_property(headers ${target} HEADER_SET)
    set(includes "")
    set(results "")
    foreach(header IN LISTS headers)
        file(RELATIVE_PATH name ${CMAKE_CURRENT_SOURCE_DIR} ${header})
        string(REPLACE "/" "_" name ${name})
        set(result ${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.cpp)
        add_custom_command(OUTPUT ${result} DEPENDS ${header} VERBATIM
            COMMAND Qt6::moc --no-notes ${header} -o ${result})
        string(APPEND includes "#include \"${result}\"\n")
        list(APPEND results ${result})
    endforeach()
    set(all ${CMAKE_CURRENT_BINARY_DIR}/moc/${target}.cpp)
    file(CONFIGURE OUTPUT ${all} CONTENT "${includes}" @ONLY)
    set_source_files_properties(${all} PROPERTIES OBJECT_DEPENDS "${results}")
    target_sources(${target} PRIVATE ${all})
endfunction()

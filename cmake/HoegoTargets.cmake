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
# What people run is hardened as Debian's own packages are.
set(hardened $<AND:$<NOT:$<CONFIG:Debug>>,$<NOT:$<BOOL:${HOEGO_SANITIZE}>>>)
target_compile_options(hoego_options INTERFACE
    $<${hardened}:-fstack-protector-strong;-fstack-clash-protection;-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>
    $<$<AND:${hardened},$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>>:-fcf-protection>)
target_compile_definitions(hoego_options INTERFACE $<${hardened}:_GLIBCXX_ASSERTIONS>)
target_link_options(hoego_options INTERFACE $<${hardened}:LINKER:-z,relro,-z,now>)
target_compile_definitions(hoego_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    HOEGO_VERSION="${PROJECT_VERSION}")
target_include_directories(hoego_options INTERFACE ${PROJECT_SOURCE_DIR})

# What is installed where, and the Debian package made of it.
foreach(program hoego hoego-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME)
    endif()
endforeach()

install(TARGETS hoego_photo LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/hoego)

set(id org.hoego.Hoego)
configure_file(packaging/${id}.metainfo.xml.in packaging/${id}.metainfo.xml @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/packaging/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/${id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${id}.xml)
install(FILES resources/icons/hoego.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${id}.svg)
install(FILES packaging/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/hoego)
install(FILES packaging/man/hoego.1 packaging/man/hoego-cli.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES packaging/man/ko/hoego.1 packaging/man/ko/hoego-cli.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/ko/man1)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hoego)
set(CPACK_PACKAGE_VENDOR "The Hoego contributors")
set(CPACK_PACKAGE_CONTACT "The Hoego contributors <hoego@hoego.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "journal for looking back: retrospectives, day colors, goals")
set(CPACK_PACKAGE_DESCRIPTION
    "Hoego keeps retrospectives of months, quarters and years in Markdown, one highlighter color for each day, and the
year's goals with their measures and verdicts, in one file. It comes with a window and a command line program, in
Korean and English.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins that no link line names.
set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-svg-plugins)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-cjk, fonts-noto-color-emoji, kf6-breeze-icon-theme, qt6-image-formats-plugins, qt6-translations-l10n, qt6-wayland")
include(CPack)

# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the Debian package made of it: packaging/deb.
include(GNUInstallDirs)
set(warsha_id org.warsha.Warsha)
set(system ${CMAKE_SOURCE_DIR}/resources/system)

install(TARGETS warsha warshactl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${system}/${warsha_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${system}/${warsha_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${system}/${warsha_id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${warsha_id}.xml)
install(FILES resources/icons/warsha.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${warsha_id}.svg)
install(DIRECTORY resources/formats resources/programmes DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES README.md ARCHITECTURE.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES resources/fonts/LICENSE-DejaVu.txt resources/fonts/LICENSE-Noto.txt DESTINATION ${CMAKE_INSTALL_DOCDIR}/fonts)

# Manual pages and the change log are compressed without a time in them: the same sources make the same package.
find_program(WARSHA_GZIP gzip REQUIRED)
set(pages ${CMAKE_BINARY_DIR}/manual)
file(MAKE_DIRECTORY ${pages})
add_custom_command(OUTPUT ${pages}/warshactl.1.gz ${pages}/warsha.1.gz
    COMMAND warshactl --manual-page > ${pages}/warshactl.1
    COMMAND ${WARSHA_GZIP} -9nf ${pages}/warshactl.1
    COMMAND ${WARSHA_GZIP} -9nc ${system}/warsha.1 > ${pages}/warsha.1.gz
    DEPENDS warshactl ${system}/warsha.1 VERBATIM)
add_custom_command(OUTPUT ${pages}/changelog.gz
    COMMAND ${WARSHA_GZIP} -9nc ${system}/changelog > ${pages}/changelog.gz
    DEPENDS ${system}/changelog VERBATIM)
add_custom_target(manual ALL DEPENDS ${pages}/warshactl.1.gz ${pages}/warsha.1.gz ${pages}/changelog.gz)
install(FILES ${pages}/warshactl.1.gz ${pages}/warsha.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${pages}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${system}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME warsha)
set(CPACK_PACKAGE_VENDOR "The Warsha maintainers")
set(CPACK_PACKAGE_CONTACT "The Warsha maintainers <maintainers@warsha.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time, and so is invisible to shlibdeps: the database drivers, the screen, the icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6sql6-psql, qt6-qpa-plugins, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "xdg-utils")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desk of a vocational training centre")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Enrolment, online and on-the-job hours, assessment, and certificates printed
on site with a code that anybody can verify offline; signed snapshots to the
ministry whenever there is a line or a USB stick. Identity is sealed on the
disk, every step can be undone, and nothing needs the internet.

The package holds the window (warsha) and the command line (warshactl).")
include(CPack)

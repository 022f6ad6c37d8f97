# SPDX-License-Identifier: GPL-3.0-or-later
#
# warsha_add_test(unit people tst_directory.cpp DEPENDS people/domain ...)
# One test program per file, labelled by kind and module. Kinds: unit, fuzz, storage, migrations, widgets, sync, system,
# architecture. Storage, migrations, sync and system tests get the private PostgreSQL of the run (see support/postgresql.sh).

find_program(WARSHA_BASH bash REQUIRED)

add_test(NAME postgresql_start COMMAND ${WARSHA_BASH} ${CMAKE_CURRENT_SOURCE_DIR}/support/postgresql.sh start ${CMAKE_BINARY_DIR}/postgresql)
add_test(NAME postgresql_stop COMMAND ${WARSHA_BASH} ${CMAKE_CURRENT_SOURCE_DIR}/support/postgresql.sh stop ${CMAKE_BINARY_DIR}/postgresql)
set_tests_properties(postgresql_start PROPERTIES FIXTURES_SETUP postgresql LABELS fixture)
set_tests_properties(postgresql_stop PROPERTIES FIXTURES_CLEANUP postgresql LABELS fixture)

function(warsha_add_test kind module source)
    cmake_parse_arguments(PARSE_ARGV 3 arg "" "" "DEPENDS;SOURCES")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "test ${source}: unknown words ${arg_UNPARSED_ARGUMENTS}")
    endif()
    get_filename_component(name "${source}" NAME_WE)
    string(REGEX REPLACE "^tst_" "" short "${name}")
    set(target "tst_${kind}_${module}_${short}")
    add_executable(${target} ${source} ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTORCC ON)
    target_precompile_headers(${target} REUSE_FROM warsha_precompiled)
    target_link_libraries(${target} PRIVATE warsha_options Qt6::Test warsha_test_support)
    add_dependencies(${target} warsha_late_rooms)
    foreach(dependency IN LISTS arg_DEPENDS)
        if(dependency IN_LIST warsha_external)
            target_link_libraries(${target} PRIVATE ${dependency})
        else()
            string(REPLACE "/" "_" flat "${dependency}")
            if(NOT TARGET warsha_${flat})
                message(FATAL_ERROR "test ${source} depends on ${dependency}, which does not stand")
            endif()
            target_link_libraries(${target} PRIVATE warsha_${flat})
        endif()
    endforeach()
    target_compile_definitions(${target} PRIVATE
        WARSHA_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" WARSHA_SHARED_DATA="${CMAKE_SOURCE_DIR}/../shared/data"
        WARSHA_SOURCE="${CMAKE_SOURCE_DIR}" WARSHA_BINARY="${CMAKE_BINARY_DIR}")
    add_test(NAME ${kind}.${module}.${short} COMMAND ${target})
    set_tests_properties(${kind}.${module}.${short} PROPERTIES LABELS "${kind};${module}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;WARSHA_TEST_FAST_PASSWORDS=1;WARSHA_TEST_POSTGRESQL_FOLDER=${CMAKE_BINARY_DIR}/postgresql"
        SKIP_REGULAR_EXPRESSION "SKIP_WHOLE_TEST")
    if(kind MATCHES "^(storage|migrations|sync|system)$")
        set_tests_properties(${kind}.${module}.${short} PROPERTIES FIXTURES_REQUIRED postgresql)
    endif()
endfunction()

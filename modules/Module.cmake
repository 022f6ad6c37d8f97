# SPDX-License-Identifier: GPL-3.0-or-later
#
# The verbs with which modules are built. What they enforce:
#   - a room lists every file by name, and links what it uses: its own folder is its only PUBLIC include
#     directory, so a header of a room that is not linked does not compile;
#   - a dependency must stand already, so an arrow up, or a circle, stops configure;
#   - a domain room knows Qt Core only; widgets and storage never know each other.

add_library(warsha_options INTERFACE)
target_compile_definitions(warsha_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    WARSHA_VERSION="${PROJECT_VERSION}")
target_compile_options(warsha_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    $<$<BOOL:${WARSHA_WARNINGS_AS_ERRORS}>:-Werror>
    # GCC 12 at -O3 sees unset members in every moved std::variant that holds a QString.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-maybe-uninitialized>)
# A program loads at start only the libraries it calls: the window reads no PDF before it is asked to.
target_link_options(warsha_options INTERFACE LINKER:--as-needed)
if(WARSHA_SANITIZE)
    target_compile_options(warsha_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(warsha_options INTERFACE -fsanitize=address,undefined)
endif()

# One precompiled header for all rooms: Qt Core and the standard library, nothing that would open a forbidden door.
add_library(warsha_precompiled STATIC ${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp)
target_link_libraries(warsha_precompiled PRIVATE warsha_options Qt6::Core tl::expected)
target_precompile_headers(warsha_precompiled PRIVATE ${CMAKE_CURRENT_LIST_DIR}/precompiled.h)

# External libraries that a room may name; anything else stops configure.
set(warsha_external
    Qt6::Core Qt6::Gui Qt6::Widgets Qt6::Sql Qt6::Network Qt6::Svg Qt6::PrintSupport Qt6::Charts Qt6::Concurrent
    PkgConfig::libsodium PkgConfig::libzstd PkgConfig::libzip PkgConfig::pugixml PkgConfig::xlsxwriter
    PkgConfig::sqlite3 PkgConfig::uchardet PkgConfig::qrcodegencpp PkgConfig::zxing PkgConfig::poppler-qt6 PkgConfig::libqpdf PkgConfig::fontconfig
    Threads::Threads)

function(_warsha_target_of out name)
    string(REPLACE "/" "_" flat "${name}")
    set(${out} "warsha_${flat}" PARENT_SCOPE)
endfunction()

function(_warsha_add target label folder)
    cmake_parse_arguments(PARSE_ARGV 3 arg "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "${label}: unknown words ${arg_UNPARSED_ARGUMENTS}")
    endif()
    set(kinds "")
    set(sources "")
    foreach(source IN LISTS arg_SOURCES)
        if(NOT EXISTS "${folder}/${source}")
            message(FATAL_ERROR "${label}: ${source} does not exist")
        endif()
        list(APPEND sources "${folder}/${source}")
        if(source MATCHES "\\.cpp$")
            set(kinds "code")
        endif()
    endforeach()
    if(kinds)
        add_library(${target} STATIC ${sources})
        set(public PUBLIC)
        target_precompile_headers(${target} REUSE_FROM warsha_precompiled)
        target_link_libraries(${target} PRIVATE warsha_options)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    else()
        add_library(${target} INTERFACE)
        set(public INTERFACE)
    endif()
    target_include_directories(${target} ${public} "${folder}")
    target_link_libraries(${target} ${public} Qt6::Core tl::expected)
    foreach(scope IN ITEMS DEPENDS PRIVATE_DEPENDS)
        foreach(dependency IN LISTS arg_${scope})
            if(dependency IN_LIST warsha_external)
                set(linked "${dependency}")
            else()
                _warsha_target_of(linked "${dependency}")
                if(NOT TARGET ${linked})
                    message(FATAL_ERROR "${label} depends on ${dependency}, which does not stand yet: "
                        "an arrow up, a circle, or a typing error (see modules/CMakeLists.txt)")
                endif()
            endif()
            if(scope STREQUAL "PRIVATE_DEPENDS" AND kinds)
                target_link_libraries(${target} PRIVATE ${linked})
            else()
                target_link_libraries(${target} ${public} ${linked})
            endif()
        endforeach()
    endforeach()
    set_property(GLOBAL APPEND PROPERTY WARSHA_ROOMS ${target})
endfunction()

# Libraries of late rooms stand in one folder; whatever runs programs of the house builds them all.
set(WARSHA_LATE_ROOMS "${CMAKE_BINARY_DIR}/lib/warsha")
add_custom_target(warsha_late_rooms)

# warsha_add_late_room(scans SOURCES ... DEPENDS ...)
# The files of the module's folder late/, built as a library that lateRoom() loads when it is first needed (base/lateroom.h).
# It links its module, and the heavy libraries that it is there to keep away from the start of the programs.
function(warsha_add_late_room module)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS")
    set(target "warsha_late_${module}")
    list(TRANSFORM arg_SOURCES PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/late/")
    add_library(${target} MODULE ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES AUTOMOC ON PREFIX "lib" DEFINE_SYMBOL "" CXX_VISIBILITY_PRESET hidden
        LIBRARY_OUTPUT_DIRECTORY "${WARSHA_LATE_ROOMS}")
    target_precompile_headers(${target} REUSE_FROM warsha_precompiled)
    target_link_libraries(${target} PRIVATE warsha_options warsha_${module})
    target_link_options(${target} PRIVATE LINKER:--exclude-libs,ALL)
    foreach(dependency IN LISTS arg_DEPENDS)
        if(NOT dependency IN_LIST warsha_external)
            message(FATAL_ERROR "${module}: its late room may add libraries of others only, not ${dependency}")
        endif()
        target_link_libraries(${target} PRIVATE ${dependency})
    endforeach()
    add_dependencies(warsha_late_rooms ${target})
    install(TARGETS ${target} LIBRARY DESTINATION lib/warsha)
endfunction()

# warsha_add_module(base SOURCES ... DEPENDS ... PRIVATE_DEPENDS ...)
# A module of floor 0, which has one room: its own folder.
function(warsha_add_module module)
    _warsha_add("warsha_${module}" "module ${module}" "${CMAKE_CURRENT_SOURCE_DIR}" ${ARGN})
endfunction()

# warsha_add_room(enrolment domain SOURCES ... DEPENDS people/domain ... PRIVATE_DEPENDS ...)
function(warsha_add_room module room)
    if(NOT room MATCHES "^(domain|storage|widgets)$")
        message(FATAL_ERROR "${module}/${room}: a slice has the rooms domain, storage and widgets, no other")
    endif()
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS")
    foreach(dependency IN LISTS arg_DEPENDS arg_PRIVATE_DEPENDS)
        if(room STREQUAL "domain" AND NOT dependency MATCHES "^(base|vault|tables|Qt6::Core|[a-z]+/domain)$")
            message(FATAL_ERROR "${module}/domain may not depend on ${dependency}: a domain room knows Qt Core alone")
        endif()
        if(room STREQUAL "widgets" AND dependency MATCHES "(^database$|/storage$|^Qt6::Sql$)")
            message(FATAL_ERROR "${module}/widgets may not depend on ${dependency}")
        endif()
        if(room STREQUAL "storage" AND dependency MATCHES "(^controls$|^documents$|/widgets$|^Qt6::(Gui|Widgets|Charts)$)")
            message(FATAL_ERROR "${module}/storage may not depend on ${dependency}")
        endif()
    endforeach()
    _warsha_add("warsha_${module}_${room}" "${module}/${room}" "${CMAKE_CURRENT_SOURCE_DIR}/${room}"
        SOURCES ${arg_SOURCES} DEPENDS ${arg_DEPENDS} PRIVATE_DEPENDS ${arg_PRIVATE_DEPENDS})
endfunction()

# warsha_add_migrations(people 0001_people.sql 0002_....sql)
# Packs modules/<module>/storage/migrations/*.sql as :/migrations/<order>_<module>/NNNN_name.sql into the storage room.
function(warsha_add_migrations module)
    set(files "")
    foreach(file IN LISTS ARGN)
        if(NOT file MATCHES "^[0-9][0-9][0-9][0-9]_[a-z0-9_]+(\\.sqlite|\\.postgresql)?\\.sql$")
            message(FATAL_ERROR "${module}: migration ${file} is not named NNNN_what.sql")
        endif()
        list(APPEND files "storage/migrations/${file}")
    endforeach()
    set(target "warsha_${module}_storage")
    set(base "storage/migrations")
    if(NOT TARGET ${target})
        set(target "warsha_${module}")
        list(TRANSFORM files REPLACE "^storage/" "")
        set(base "migrations")
    endif()
    # The running number keeps the order of modules/CMakeLists.txt, in which migrations are applied.
    get_property(order GLOBAL PROPERTY WARSHA_MIGRATION_MODULES)
    list(APPEND order ${module})
    set_property(GLOBAL PROPERTY WARSHA_MIGRATION_MODULES "${order}")
    list(LENGTH order number)
    math(EXPR number "100 + ${number}")
    qt_add_resources(${target} "migrations_${module}" PREFIX "/migrations/${number}_${module}" BASE "${base}" FILES ${files})
endfunction()

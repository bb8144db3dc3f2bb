# Files that travel inside the program: an assembler file with .incbin and a table of paths.
set(CSS ${CMAKE_BINARY_DIR}/web/assets/pendopo.css)
file(GLOB_RECURSE STYLES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/ui/styles/*.scss)
add_custom_command(OUTPUT ${CSS}
  COMMAND ${CMAKE_SOURCE_DIR}/node_modules/.bin/sass --load-path=${CMAKE_SOURCE_DIR}/node_modules --style=compressed
          --no-source-map --quiet-deps ${CMAKE_SOURCE_DIR}/src/ui/styles/pendopo.scss ${CSS}
  DEPENDS ${STYLES} COMMENT "styles")

file(GLOB CATALOGUES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/po/*.po)
set(COMPILED_CATALOGUES)
foreach(po ${CATALOGUES})
  get_filename_component(language ${po} NAME_WE)
  set(mo ${CMAKE_BINARY_DIR}/web/po/${language}.mo)
  add_custom_command(OUTPUT ${mo} COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/web/po
    COMMAND msgfmt --check-format -o ${mo} ${po} DEPENDS ${po} COMMENT "catalogue ${language}")
  list(APPEND COMPILED_CATALOGUES ${mo})
endforeach()

file(GLOB_RECURSE EMBEDDED CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}
  src/*.sql src/*.tpl src/requests/api/openapi.yaml db/migrations/*.sql src/ui/assets/*)
set(EMBEDDED_FILES)
foreach(file ${EMBEDDED})
  list(APPEND EMBEDDED_FILES ${CMAKE_SOURCE_DIR}/${file})
endforeach()
set(FONT ${CMAKE_SOURCE_DIR}/node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2)
set(LIST ${CMAKE_BINARY_DIR}/assets.list)
set(LINES "assets/pendopo.css|${CSS}\nassets/fonts/plus-jakarta-sans-latin-wght-normal.woff2|${FONT}\n")
foreach(mo ${COMPILED_CATALOGUES})
  get_filename_component(name ${mo} NAME)
  string(APPEND LINES "po/${name}|${mo}\n")
endforeach()
foreach(file ${EMBEDDED})
  string(APPEND LINES "${file}|${CMAKE_SOURCE_DIR}/${file}\n")
endforeach()
file(CONFIGURE OUTPUT ${LIST} CONTENT "${LINES}" @ONLY)
set(ASSEMBLY ${CMAKE_BINARY_DIR}/assets.S)
add_custom_command(OUTPUT ${ASSEMBLY}
  COMMAND ${CMAKE_COMMAND} -DLIST=${LIST} -DOUTPUT=${ASSEMBLY} -P ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
  DEPENDS ${LIST} ${EMBEDDED_FILES} ${CSS} ${COMPILED_CATALOGUES} ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
  COMMENT "embedded files")
add_library(assets STATIC ${ASSEMBLY} ${CMAKE_SOURCE_DIR}/src/platform/assets.cpp)
target_include_directories(assets PUBLIC ${CMAKE_SOURCE_DIR}/src)

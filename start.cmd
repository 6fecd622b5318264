@echo off
rem People sign in with demo accounts, shown at the start; set HENGJI_ACCESS=--local and nobody signs in.
rem Builds, imports the sample town when the database is empty and the files given, and serves the pages on this machine.
chcp 65001 >nul
setlocal
if "%HENGJI_DATA%"=="" set "HENGJI_DATA=%~dp0data"
if "%HENGJI_ACCESS%"=="" set "HENGJI_ACCESS=--demo"
if "%HENGJI_PORT%"=="" set "HENGJI_PORT=5180"
setlocal enabledelayedexpansion
set "town="
for %%f in ("%~dp0samples\*.*") do if /i not "%%~nxf"=="README.md" set town=!town! "%%f"
if defined town call "%~dp0hengji.cmd" import --if-empty !town!
if not "%~1"=="" call "%~dp0hengji.cmd" import %*
call "%~dp0hengji.cmd" serve %HENGJI_ACCESS% --port %HENGJI_PORT%

@echo off
rem Runs the command line from a checkout on Windows; builds it first. Its data is the checkout's, as for start.cmd;
rem HENGJI_DATA names another folder.
setlocal
if "%HENGJI_DATA%"=="" set "HENGJI_DATA=%~dp0data"
chcp 65001 >nul
if not exist "%~dp0eng\assets\node_modules" where npm >nul 2>nul && pushd "%~dp0eng\assets" && (call npm ci --no-audit --no-fund 1>&2 & popd)
dotnet build "%~dp0src\Hengji.Cli\Hengji.Cli.csproj" --configuration Release --nologo --verbosity quiet --output "%~dp0.build\cli" 1>&2
if errorlevel 1 exit /b 3
dotnet "%~dp0.build\cli\Hengji.Cli.dll" %*
exit /b %errorlevel%

@echo off
rem Runs the command line from a checkout on Windows; builds it first. Its data is the checkout's, as for start.cmd;
rem HENGJI_DATA names another folder.
setlocal
if "%HENGJI_DATA%"=="" set "HENGJI_DATA=%~dp0data"
chcp 65001 >nul
if not exist "%~dp0eng\assets\node_modules" call npm ci --prefix "%~dp0eng\assets" --ignore-scripts --no-audit --no-fund 1>&2
if errorlevel 1 echo 未取得字体和文字识别模型，不能导出PDF，不能读取扫描件。 1>&2
dotnet build "%~dp0src\Hengji.Cli\Hengji.Cli.csproj" --configuration Release --nologo --verbosity quiet --output "%~dp0.build\cli" 1>&2
if errorlevel 1 exit /b 3
if not defined HENGJI_LAYOUTS set "HENGJI_LAYOUTS=%~dp0layouts"
dotnet "%~dp0.build\cli\Hengji.Cli.dll" %*
exit /b %errorlevel%

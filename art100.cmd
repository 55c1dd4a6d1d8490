@echo off
rem Starts art100 on Windows. A distribution (art100.jar and lib\ beside this script) needs only Java, version
rem 17 or later. In a source checkout it builds once, with Maven; who changes sources runs "mvn package" himself.
rem
rem JAVA_HOME         which Java to use; without it the one on the PATH
rem ART100_JAVA_OPTS  options for Java, such as -Xmx2g; they come last, so they win
setlocal enableextensions disabledelayedexpansion
set "home=%~dp0"
set "code=2"
set "version="

rem The messages below and the reports are UTF-8; the window gets its own code page back at the end.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
set "answer=%TEMP%\art100-%RANDOM%-%RANDOM%.txt"
"%java%" -version 2>"%answer%"
if errorlevel 1 goto nojava
for /f "usebackq tokens=3" %%v in ("%answer%") do if not defined version set "version=%%~v"
del "%answer%" >nul 2>nul
for /f "tokens=1 delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 goto oldjava

set "jar=%home%art100.jar"
if not exist "%home%pom.xml" goto run
set "jar=%home%target\art100.jar"
if exist "%jar%" goto run
where mvn >nul 2>nul
if errorlevel 1 goto nomaven
echo Eenmalig bouwen; dit kan een paar minuten duren...>&2
call mvn -B -q -Dstyle.color=never -Dmaven.test.skip=true -f "%home%pom.xml" package >&2
if errorlevel 1 goto nobuild

:run
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn200m -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr"
rem A crash of the virtual machine leaves no dump and no log: both would hold text of a letter.
set "flags=%flags% -XX:-CreateCoredumpOnCrash -XX:+SuppressFatalErrorMessage"
set "flags=%flags% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
rem Java 19 and later keep their own class data archive, which halves the start-up time.
set "cache=%LOCALAPPDATA%\art100"
if %major% GEQ 19 if not exist "%cache%" mkdir "%cache%" >nul 2>nul
if %major% GEQ 19 set flags=%flags% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\art100.jsa"
rem Rules that were changed are compiled by the tool itself; unchanged ones are recognised by their hash.
if exist "%home%rules" set flags=%flags% "-Dart100.rules=%home%rules"
"%java%" %flags% %ART100_JAVA_OPTS% -jar "%jar%" %*
set "code=%errorlevel%"
goto done

:nojava
del "%answer%" >nul 2>nul
echo Java ontbreekt, of JAVA_HOME wijst naar een map zonder Java.>&2
echo Installeer Java 17 of nieuwer, bijvoorbeeld Eclipse Temurin, en probeer het opnieuw.>&2
goto done

:oldjava
echo Deze Java is te oud: versie %version%.>&2
echo Installeer Java 17 of nieuwer en zet JAVA_HOME op de map ervan.>&2
goto done

:nomaven
echo Maven ontbreekt; art100 heeft het eenmalig nodig om te bouwen.>&2
echo Installeer Maven 3.8 of nieuwer en probeer het opnieuw.>&2
goto done

:nobuild
echo Het bouwen is mislukt; hierboven staat waarom.>&2
echo De eerste keer is internet nodig om de bibliotheken op te halen.>&2

:done
if defined codepage chcp %codepage% >nul
exit /b %code%

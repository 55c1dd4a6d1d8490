@echo off
rem For a double click: opens art100 as a page in the browser. Closing this window stops it.
call "%~dp0art100.cmd" web %*
if errorlevel 1 pause

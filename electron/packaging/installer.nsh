; The app itself tells Windows at its start that it takes hearback:// links. That goes with it.
!macro customUnInstall
  DeleteRegKey HKCU "Software\Classes\hearback"
!macroend

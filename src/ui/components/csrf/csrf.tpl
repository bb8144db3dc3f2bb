{{%AUTOESCAPE context="HTML"}}<input type="hidden" name="_csrf" value="{{TOKEN}}">

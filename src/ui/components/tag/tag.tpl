{{%AUTOESCAPE context="HTML"}}<strong class="pd-tag pd-tag--{{TONE}}">{{>ICON}}{{TEXT}}</strong>

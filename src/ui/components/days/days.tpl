{{%AUTOESCAPE context="HTML"}}<span class="pd-days pd-days--{{TONE}}">{{>ICON}}{{TEXT}}</span>

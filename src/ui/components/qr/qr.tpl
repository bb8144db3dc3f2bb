{{%AUTOESCAPE context="HTML"}}<svg viewBox="0 0 {{WIDTH}} {{WIDTH}}" role="img" aria-label="{{LABEL}}" shape-rendering="crispEdges"><path d="{{PATH}}"/></svg>

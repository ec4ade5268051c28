package vn.bangvang.platform.web;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlOutputLabel;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Errors of an input name it as its label on the page does. */
public class FieldLabels implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var input = (UIInput) event.getSource();
        var form = input.getNamingContainer();
        if (form != null && input.getValueExpression("label") == null) {
            var label = labelIn(form, input.getId());
            if (label != null) {
                input.setValueExpression("label", label);
            }
        }
    }

    private static ValueExpression labelIn(UIComponent parent, String id) {
        for (var child : parent.getChildren()) {
            var found =
                    child instanceof HtmlOutputLabel label && id.equals(label.getFor())
                            ? label.getValueExpression("value")
                            : labelIn(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

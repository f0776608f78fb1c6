package fr.pixemploi.portal.game;

import org.jspecify.annotations.Nullable;

/**
 * What a page asks of a form, as {@code FormState} tells it: of one that came back with one field refused, or of none.
 *
 * @param field that was refused; empty when nothing was sent
 * @param says what is wrong with it
 */
public record ReturnedForm(String field, String says) {
    static final ReturnedForm NONE = new ReturnedForm("", "");

    public String fault(String path, String name) {
        return name.equals(field) ? says : "";
    }

    public String value(String path, String name, @Nullable Object otherwise) {
        return String.valueOf(otherwise);
    }

    public boolean chosen(String path, String name, Object value, @Nullable Object otherwise) {
        return false;
    }
}

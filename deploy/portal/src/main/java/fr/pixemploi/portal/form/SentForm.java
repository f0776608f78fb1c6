package fr.pixemploi.portal.form;

import jakarta.ws.rs.core.Cookie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/** The form that this request brings. */
public final class SentForm {
    /** The field by which quarkus-rest-csrf knows our pages. */
    static final String TOKEN = "csrf-token";

    private SentForm() {}

    /** Whether it bears the token of the browser's cookie. */
    static boolean isOurs(@Nullable Cookie cookie) {
        FormData sent = CurrentRequestManager.get().getFormData();
        FormValue token = sent == null ? null : sent.getFirst(TOKEN);
        return cookie != null
                && token != null
                && !token.isFileItem()
                && token.getValue().equals(cookie.getValue());
    }

    /** The page on which it stands. */
    public static String from() {
        FormData sent = CurrentRequestManager.get().getFormData();
        FormValue from = sent == null ? null : sent.getFirst(FormState.FROM);
        return Here.safe(from == null || from.isFileItem() ? "/" : from.getValue());
    }

    static boolean bringsFile() {
        FormData sent = CurrentRequestManager.get().getFormData();
        if (sent == null) return false;
        for (String name : sent) if (sent.get(name).stream().anyMatch(FormValue::isFileItem)) return true;
        return false;
    }

    /** All fields but files, and the token that is made anew on each page. */
    public static Map<String, List<String>> values() {
        FormData sent = CurrentRequestManager.get().getFormData();
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (sent == null) return values;
        for (String name : sent) {
            List<String> given = new ArrayList<>();
            for (FormValue value : sent.get(name)) if (!value.isFileItem()) given.add(value.getValue());
            if (!name.equals(TOKEN) && !given.isEmpty()) values.put(name, List.copyOf(given));
        }
        return values;
    }
}

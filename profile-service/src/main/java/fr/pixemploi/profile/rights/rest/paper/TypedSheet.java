package fr.pixemploi.profile.rights.rest.paper;

import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed on the public page, as a browser sends a form.
 *
 * @param code empty when none was typed that could be one
 * @param kind empty when nothing was chosen
 */
record TypedSheet(Optional<InvitationCode> code, Optional<RightsRequest.Kind> kind) {
    private static final int MAX_CODE = 40;

    static TypedSheet of(@Nullable String body) {
        Map<String, String> fields = new HashMap<>();
        for (String field : (body == null ? "" : body).split("&", 8)) {
            int at = field.indexOf('=');
            if (at > 0) fields.put(field.substring(0, at), decoded(field.substring(at + 1)));
        }
        String code = fields.getOrDefault("code", "");
        String kind = fields.getOrDefault("kind", "");
        return new TypedSheet(
                code.isBlank() || code.length() > MAX_CODE ? Optional.empty() : Optional.of(new InvitationCode(code)),
                Arrays.stream(RightsRequest.Kind.values())
                        .filter(each -> PaperPages.value(each).equals(kind))
                        .findFirst());
    }

    private static String decoded(String field) {
        try {
            return URLDecoder.decode(field, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException cutOff) {
            return "";
        }
    }
}

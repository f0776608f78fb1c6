package fr.pixemploi.profile.rights.rest.paper;

import fr.pixemploi.kit.json.TextRule;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsWish;
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
 * @param text what was typed as a code, to be shown again; none that is too long to be one
 * @param code empty when none was typed that could be one
 * @param kind empty when nothing was chosen
 * @param words what was written of a correction, to be shown again; none that is too long or cannot be kept
 * @param confirmed empty when nothing was asked once more
 */
record TypedSheet(
        String text,
        Optional<InvitationCode> code,
        Optional<RightsRequest.Kind> kind,
        String words,
        Optional<Confirmed> confirmed) {
    /** What is answered to the question before what cannot be taken back. */
    enum Confirmed {
        YES,
        NO
    }

    static final TypedSheet NOTHING = of(null);

    private static final int MAX_CODE = 40;

    static TypedSheet of(@Nullable String body) {
        Map<String, String> fields = new HashMap<>();
        for (String field : (body == null ? "" : body).split("&", 8)) {
            int at = field.indexOf('=');
            if (at > 0) fields.put(field.substring(0, at), decoded(field.substring(at + 1)));
        }
        String typed = fields.getOrDefault("code", "");
        String code = typed.isBlank() || typed.length() > MAX_CODE ? "" : typed;
        String kind = fields.getOrDefault("kind", "");
        return new TypedSheet(
                code,
                code.isEmpty() ? Optional.empty() : Optional.of(new InvitationCode(code)),
                Arrays.stream(RightsRequest.Kind.values())
                        .filter(each -> PaperForm.value(each).equals(kind))
                        .findFirst(),
                words(fields.getOrDefault("words", "")),
                switch (fields.getOrDefault("confirmed", "")) {
                    case "yes" -> Optional.of(Confirmed.YES);
                    case "no" -> Optional.of(Confirmed.NO);
                    default -> Optional.empty();
                });
    }

    /** What is wanted; words that somebody left beside another choice are of no use. Empty when words are missing, or nothing was chosen. */
    Optional<RightsWish> wish() {
        return kind.flatMap(chosen -> {
            if (chosen != RightsRequest.Kind.CORRECTION) return Optional.of(new RightsWish(chosen, null));
            return words.isEmpty() ? Optional.empty() : Optional.of(new RightsWish(chosen, words));
        });
    }

    /** A browser counts the end of a line as one character and sends two. */
    private static String words(String typed) {
        String words = TextRule.kept(typed.replace("\r\n", "\n"));
        return TextRule.isPlain(words) && words.length() <= RightsWish.MAX_WORDS ? words : "";
    }

    private static String decoded(String field) {
        try {
            return URLDecoder.decode(field, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException cutOff) {
            return "";
        }
    }
}

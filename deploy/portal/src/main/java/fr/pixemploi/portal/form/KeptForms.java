package fr.pixemploi.portal.form;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.services.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Forms that could not be carried out yet: their sender has to log in again, or to mend something. Kept in memory for half an hour. */
@ApplicationScoped
public class KeptForms {
    /** Of all forms together; the oldest go first. */
    private static final long CHARACTERS = 32_000_000;

    /** Of one: a question's file is some thousand. */
    private static final int LARGEST = 100_000;

    private final Cache<UUID, Form> forms;

    /**
     * @param path where it goes to
     * @param from the page on which it stands
     * @param values of all fields, as they were sent; never a file
     * @param subject whose it is; null when their login was over
     * @param browser what only the browser that sent it knows, while nobody is known whose it is
     * @param problem why it was refused; null when it was not carried out at all
     */
    public record Form(
            String path,
            String from,
            Map<String, List<String>> values,
            @Nullable String subject,
            @Nullable String browser,
            Refused.@Nullable Problem problem) {

        int size() {
            return values.entrySet().stream()
                    .mapToInt(entry -> entry.getKey().length()
                            + entry.getValue().stream().mapToInt(String::length).sum())
                    .sum();
        }

        boolean isTooLarge() {
            return size() > LARGEST;
        }

        /** On whose page it stood, as {@link FormState#who} says it; empty on a page that was open to anyone. */
        String who() {
            return values.getOrDefault(FormState.WHO, List.of("")).getFirst();
        }
    }

    KeptForms(PortalSettings settings) {
        forms = Caffeine.newBuilder()
                .maximumWeight(CHARACTERS)
                .weigher((UUID id, Form form) -> 200 + form.size())
                .expireAfterWrite(settings.kept())
                .build();
    }

    public UUID keep(Form form) {
        UUID id = UUID.randomUUID();
        forms.put(id, form);
        return id;
    }

    @Nullable
    Form find(UUID id) {
        return forms.getIfPresent(id);
    }

    /**
     * A form whose sender's login had ended becomes theirs who comes back for it: in the browser that sent it, and by the account on whose page it stood, if on
     * one's.
     *
     * @return null when it is another's, or no longer there
     */
    synchronized @Nullable Form claim(UUID id, String subject, @Nullable String browser) {
        Form form = forms.getIfPresent(id);
        if (form == null) return null;
        if (form.subject() == null) {
            if (!Objects.equals(form.browser(), browser)) return null;
            if (!form.who().isEmpty() && !form.who().equals(FormState.who(subject))) return null;
            form = new Form(form.path(), form.from(), form.values(), subject, null, null);
            forms.put(id, form);
        }
        return subject.equals(form.subject()) ? form : null;
    }
}

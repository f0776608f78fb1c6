package fr.pixemploi.portal.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.services.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Forms that could not be carried out yet: their sender has to log in again, or to mend something. Kept in memory for half an hour. */
@ApplicationScoped
public class KeptForms {
    private static final int LARGEST = 20_000;

    private final Cache<UUID, Form> forms;

    /**
     * @param path where it goes to
     * @param from the page on which it stands
     * @param values of all fields, as they were sent; never a file
     * @param subject whose it is; null when their login was over
     * @param problem why it was refused; null when it was not carried out at all
     */
    public record Form(
            String path,
            String from,
            Map<String, List<String>> values,
            @Nullable String subject,
            Refused.@Nullable Problem problem) {}

    KeptForms(PortalSettings settings) {
        forms = Caffeine.newBuilder()
                .maximumSize(LARGEST)
                .expireAfterWrite(settings.kept())
                .build();
    }

    UUID keep(Form form) {
        UUID id = UUID.randomUUID();
        forms.put(id, form);
        return id;
    }

    @Nullable
    Form find(UUID id) {
        return forms.getIfPresent(id);
    }

    /**
     * A form that nobody's name stands on yet becomes that of the first who comes back for it: its id was told to its sender alone.
     *
     * @return null when it is another's, or no longer there
     */
    synchronized @Nullable Form claim(UUID id, String subject) {
        Form form = forms.getIfPresent(id);
        if (form == null) return null;
        if (form.subject() == null) {
            form = new Form(form.path(), form.from(), form.values(), subject, null);
            forms.put(id, form);
        }
        return subject.equals(form.subject()) ? form : null;
    }
}

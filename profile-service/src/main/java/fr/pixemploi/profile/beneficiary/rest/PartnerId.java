package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the system of a structure's partner calls the person.
 *
 * @param partner the partner's code, the structure's to choose
 * @param externalId neither a NIR nor an e-mail address
 */
@Schema(name = "PartnerId")
record PartnerId(
        @NotNull @Pattern(regexp = PARTNER) @Schema(examples = "france-travail")
        String partner,

        @NotNull @Size(min = 1, max = 64) @Schema(examples = "FT-0417")
        String externalId) {
    static final String PARTNER = "[a-z0-9][a-z0-9\\-]{0,39}";
    static final int MAX = 10;

    /** By the partner's code. */
    static List<PartnerId> of(Map<String, ExternalId> ids) {
        return new TreeMap<>(ids)
                .entrySet().stream()
                        .map(id -> new PartnerId(id.getKey(), id.getValue().value()))
                        .toList();
    }

    static Map<String, ExternalId> read(@Nullable List<PartnerId> said) {
        Map<String, ExternalId> ids = new TreeMap<>();
        if (said != null) for (PartnerId id : said) ids.put(id.partner(), new ExternalId(id.externalId()));
        return ids;
    }
}

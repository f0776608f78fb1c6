package fr.pixemploi.profile.webhook.rest;

import fr.pixemploi.profile.news.domain.NewsType;
import fr.pixemploi.profile.webhook.domain.EndpointRule;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An endpoint to set up. */
@Schema(name = "CreateWebhookRequest")
record CreateWebhookRequest(
        @NotNull UUID structureId,

        @NotNull
        @Size(max = EndpointRule.LONGEST)
        @Pattern(regexp = HttpAddress.SHAPE)
        @Schema(description = HttpAddress.SAID, examples = HttpAddress.EXAMPLE)
        String url,

        @NotEmpty @Size(max = 12) @Schema(examples = "[\"result-available\", \"sharing-withdrawn\"]")
        List<@NotNull @Pattern(regexp = NewsType.CODES) String> types) {
    URI address() {
        return HttpAddress.of(url);
    }

    Set<NewsType> wanted() {
        return types.stream().map(NewsType::of).collect(Collectors.toSet());
    }
}

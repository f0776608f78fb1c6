package fr.pixemploi.profile.francetravail.application;

import fr.pixemploi.profile.francetravail.application.payload.Payload;
import fr.pixemploi.profile.francetravail.application.payload.PayloadFault;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dispatch as the structure's system reads it: with its payload, or with why it has none. */
@Schema(name = "Envoi")
public record DispatchView(
        @Schema(description = "The `id` of the same at `GET /v1/news`.")
        UUID idEnvoi,

        @Schema(description = "When it took its place in the feed.")
        Instant dateEnvoi,

        @Schema(description = "Absent where `erreurs` says why.") @Nullable
        Payload resultat,

        @Schema(description = "The person's page at the portal; absent when this platform has none.") @Nullable
        String lienPersonne,

        @Schema(description = "True of a sandbox: the person is made up, and so is the result. Absent otherwise.")
        @Nullable
        Boolean bacASable,

        @Schema(description = "Only of what is held back.") @Nullable
        List<PayloadFault> erreurs) {}

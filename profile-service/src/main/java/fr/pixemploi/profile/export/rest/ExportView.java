package fr.pixemploi.profile.export.rest;

import fr.pixemploi.profile.export.domain.Export;
import fr.pixemploi.profile.export.domain.PersonCopy;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far an export is.
 *
 * @param readyAt absent while it is being made
 * @param expiresAt when the copy goes; absent while it is being made
 */
@Schema(name = "Export")
record ExportView(
        UUID id,
        Export.State state,
        Instant askedAt,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt) {
    /** A type of its own: no browser opens it. */
    static final String ZIP = "application/zip";

    @Schema(name = "ExportList")
    record ExportListView(List<ExportView> items) {
        static ExportListView of(List<Export> exports, Instant now) {
            return new ExportListView(
                    exports.stream().map(export -> ExportView.of(export, now)).toList());
        }
    }

    static ExportView of(Export export, Instant now) {
        return new ExportView(export.id(), export.state(now), export.askedAt(), export.readyAt(), export.expiresAt());
    }

    static Response archive(byte[] zip) {
        return Response.ok(zip, ZIP)
                .header("Content-Disposition", "attachment; filename=mes-donnees-pix-emploi.zip")
                .build();
    }

    static Response page(PersonCopy.Page page) {
        return Response.ok(page.html())
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", page.policy())
                .build();
    }
}

package fr.pixemploi.assessment.kiosk.rest;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.kiosk.application.FollowKioskSession;
import fr.pixemploi.assessment.kiosk.application.MakeCode;
import fr.pixemploi.assessment.kiosk.domain.Kiosk;
import fr.pixemploi.assessment.kiosk.domain.KioskSession;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.authorisation.Assistance;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers see of kiosks. */
final class KioskViews {
    static final String TAG = "kiosks";

    private KioskViews() {}

    @Schema(name = "Kiosk")
    record KioskView(
            @Schema(examples = "01940000-0000-7000-8000-000000000c01")
            UUID id,

            @Schema(examples = "01940000-0000-7000-8000-00000000000a")
            UUID structureId,

            @Schema(examples = "Accueil, borne de gauche") String place,
            @Schema(examples = "2026-11-24T09:00:00Z") Instant enrolledAt,

            @Schema(description = "Absent while it works.", examples = "2026-12-24T09:00:00Z") @Nullable
            Instant revokedAt) {
        static KioskView of(Kiosk kiosk) {
            return new KioskView(kiosk.id(), kiosk.structure(), kiosk.place(), kiosk.enrolledAt(), kiosk.revokedAt());
        }
    }

    @Schema(name = "KioskSecret")
    record SecretView(
            @Schema(examples = "01940000-0000-7000-8000-000000000c01")
            UUID kioskId,

            @Schema(description = "Not kept: it can't be told again.", examples = "3ACDE-4FGHJ-6KMNP-7QRTV-9WXYA")
            String deviceSecret) {}

    @Schema(name = "KioskCode")
    record CodeView(
            @Schema(examples = "01940000-0000-7000-8000-000000000c02")
            UUID id,

            @Schema(description = "Not kept: it can't be told again.", examples = "4821 7395")
            String code,

            @Schema(examples = "2026-11-24T09:15:00Z") Instant expiresAt,
            @Schema(examples = "5") int tries,

            @Schema(
                    description =
                            "The person has an open sitting of the campaign: it goes on as it began. `assisted`, `needs` and "
                                    + "`externalId` of this request change nothing, unless it ends before the code is typed.",
                    examples = "false")
            boolean goesOn) {
        static CodeView of(MakeCode.Made made, int tries) {
            return new CodeView(
                    made.code().id(), made.digits().grouped(), made.code().expiresAt(), tries, made.goesOn());
        }
    }

    @Schema(name = "SharedAtKiosk")
    record SharingView(UUID grantId) {}

    @Schema(name = "SittingConfirmation")
    record ConfirmationView(
            @Schema(examples = "01940000-0000-7000-8000-000000000c03")
            UUID sittingId,

            @Schema(examples = "01940000-0000-7000-8000-00000000000a")
            UUID structureId,

            @Schema(examples = "2026-11-24T10:00:00Z") Instant until) {}

    @Schema(name = "KioskSession")
    record SessionView(
            @Schema(description = "Only in the reply that opens it: `Authorization: Kiosk <token>`.") @Nullable
            String token,

            @Schema(examples = "01940000-0000-7000-8000-00000000000a")
            UUID structureId,

            @Schema(examples = "01940000-0000-7000-8000-000000000c03")
            UUID sittingId,

            @Schema(
                    enumeration = {"open", "completed", "abandoned"},
                    examples = "open")
            String status,

            @Schema(
                    description =
                            "With it the sitting goes on at kiosks of other structures; absent when the person has an account, "
                                    + "which tells it.",
                    examples = "482173")
            @Nullable
            String sittingCode,

            @Schema(description = "Of the question that waits.", examples = "1")
            int number,

            @Schema(description = "Questions at most.", examples = "40")
            int total,

            @Schema(description = "Once the sitting is over.") @Nullable
            UUID resultId,

            @Schema(description = "An adviser is beside the person; the result says so.", examples = "false")
            boolean assisted,

            @Schema(description = "Idle seconds after which the token opens nothing more.", examples = "600")
            long idleSeconds,

            @Schema(examples = "Mon point de départ numérique") @Nullable
            String campaignTitle,

            @Nullable String campaignDescription,

            @Schema(description = "What the result is shared for, if the person wants.", examples = "accompagnement")
            String sharingPurpose,

            @Schema(description = "Days for which it is proposed to share it, 180 at most.", examples = "180")
            int sharingDays,

            @Schema(description = "Highest level that can be reached in a competence.", examples = "7") @Nullable
            Integer levels,

            @Schema(description = "What the result speaks of, in the framework's order.")
            List<CompetenceView> competences) {
        static SessionView of(FollowKioskSession.SessionPage seen, @Nullable String token) {
            Sitting sitting = seen.sitting();
            FollowKioskSession.SessionPage.Proposal sharing = seen.proposal();
            return new SessionView(
                    token,
                    seen.session().structure(),
                    sitting.id(),
                    sitting.status().name().toLowerCase(Locale.ROOT),
                    seen.sittingCode(),
                    sitting.number(),
                    sitting.plan().total(),
                    sitting.resultId(),
                    sitting.entry().assistance() == Assistance.ADVISER,
                    KioskSession.IDLE.toSeconds(),
                    seen.campaign().map(Campaign::title).orElse(null),
                    seen.campaign().map(Campaign::description).orElse(null),
                    sharing.purpose().code(),
                    sharing.days(),
                    seen.campaign()
                            .map(campaign -> campaign.framework().maxLevel())
                            .orElse(null),
                    seen.campaign().map(Campaign::framework).stream()
                            .flatMap(framework -> framework.domains().stream())
                            .flatMap(domain -> domain.competences().stream())
                            .map(CompetenceView::of)
                            .toList());
        }
    }

    @Schema(name = "KioskCompetence")
    record CompetenceView(
            @Schema(examples = "1.1") String code,

            @Schema(examples = "Mener une recherche et une veille d'information")
            String title) {
        static CompetenceView of(Framework.Competence competence) {
            return new CompetenceView(competence.code().value(), competence.title());
        }
    }
}

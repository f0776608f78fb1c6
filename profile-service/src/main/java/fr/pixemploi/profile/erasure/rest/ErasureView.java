package fr.pixemploi.profile.erasure.rest;

import fr.pixemploi.profile.erasure.application.ErasureTerms;
import fr.pixemploi.profile.erasure.domain.ErasingService;
import fr.pixemploi.profile.erasure.domain.Erasure;
import fr.pixemploi.profile.erasure.domain.ErasureAnswer;
import fr.pixemploi.profile.erasure.domain.KeptByLaw;
import fr.pixemploi.profile.erasure.domain.TrackedErasure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far an erasure is, for the person. It names nobody.
 *
 * @param state under-way until every service has answered, closing-account until the account is gone, then ended
 * @param dueSource where the law says by when
 * @param kept what stays, and why: before a service has answered, what may stay there
 */
@Schema(name = "Erasure")
record ErasureView(
        Erasure.State state,
        Instant askedAt,
        LocalDate dueOn,

        @Schema(examples = "RGPD, article 12, paragraphe 3") String dueSource,

        @Nullable Instant endedAt,
        List<ServiceView> services,
        List<KeptView> kept) {
    /** @param completedAt when it had erased what it had; absent until then */
    @Schema(name = "ErasingService")
    record ServiceView(ErasingService service, @Nullable Instant completedAt) {}

    @Schema(name = "KeptByLaw")
    record KeptView(
            ErasingService service,

            @Schema(examples = "Vos certificats publiés") String what,

            @Schema(examples = "La loi demande qu’un certificat reste vérifiable.")
            String why) {
        static KeptView of(KeptByLaw kept) {
            return new KeptView(kept.service(), kept.what(), kept.why());
        }
    }

    static ErasureView of(TrackedErasure tracked, ErasureTerms terms) {
        Erasure erasure = tracked.erasure();
        Map<ErasingService, ErasureAnswer> answers =
                tracked.answers().stream().collect(Collectors.toMap(ErasureAnswer::service, answer -> answer));
        return new ErasureView(
                tracked.state(),
                erasure.askedAt(),
                erasure.dueOn(),
                terms.source(),
                erasure.endedAt(),
                Arrays.stream(ErasingService.values())
                        .map(service -> new ServiceView(
                                service,
                                answers.containsKey(service)
                                        ? answers.get(service).completedAt()
                                        : null))
                        .toList(),
                Arrays.stream(ErasingService.values())
                        .flatMap(service -> (answers.containsKey(service)
                                        ? terms.kept(answers.get(service))
                                        : terms.mayBeKept(service))
                                .stream())
                        .map(KeptView::of)
                        .toList());
    }
}

package fr.pixemploi.profile.francetravail.application.payload;

import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.francetravail.domain.Campaign;
import fr.pixemploi.profile.francetravail.domain.Dispatch;
import fr.pixemploi.profile.francetravail.domain.Measured;
import fr.pixemploi.profile.francetravail.domain.PayloadRules;
import fr.pixemploi.profile.francetravail.domain.PayloadRules.EvaluationField;
import fr.pixemploi.profile.francetravail.domain.PayloadRules.Unit;
import fr.pixemploi.profile.francetravail.domain.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a dispatch into the shape, whether it fits or not.
 *
 * <p>Percent is, of the whole test, the share of the campaign's competences and levels that is expected to be mastered, and of a competence
 * the share of the campaign's levels that was reached: what comes nearest to validated skills out of all. A result that tells neither has
 * its score.
 */
@ApplicationScoped
public class ComposePayload {
    private static final int WHOLE = 100;

    private final PayloadRules rules;
    private final ProfileSettings.FranceTravail settings;
    private final CompetenceTitles titles = new CompetenceTitles();

    @Inject
    ComposePayload(FindPayloadRules rules, ProfileSettings settings) {
        this(rules.handle(), settings.franceTravail());
    }

    ComposePayload(PayloadRules rules, ProfileSettings.FranceTravail settings) {
        this.rules = rules;
        this.settings = settings;
    }

    public Payload handle(Dispatch dispatch) {
        Dispatch.Person person = dispatch.person();
        return new Payload(
                campaign(dispatch.campaign()),
                person == null
                        ? new Payload.Individu(null, null)
                        : new Payload.Individu(person.lastName(), person.firstName()),
                test(dispatch));
    }

    /** The person's page at the portal. */
    public Optional<String> pageOf(UUID file) {
        return settings.personPage().map(page -> page.replace("{file}", file.toString()));
    }

    private Payload.Campagne campaign(@Nullable Campaign campaign) {
        PayloadRules.Organization organization = rules.organization();
        if (campaign == null)
            return new Payload.Campagne(
                    null, null, null, rules.campaignType(), null, null, organization.name(), organization.kind());
        return new Payload.Campagne(
                campaign.title(),
                campaign.opensAt(),
                campaign.closesAt(),
                rules.campaignType(),
                campaign.code(),
                settings.campaignPage()
                        .map(page -> page.replace("{code}", campaign.code()))
                        .orElse(null),
                organization.name(),
                organization.kind());
    }

    private Payload.Test test(Dispatch dispatch) {
        Progress progress = dispatch.progress();
        // Of a test that is not shared nothing goes out, whatever is known.
        Measured measured = progress == Progress.SHARED ? dispatch.measured() : null;
        Unit unit = measured == null ? null : unitOf(measured);
        Integer evaluation = measured == null || unit == null ? null : evaluation(measured, unit);
        Campaign campaign = dispatch.campaign();
        return new Payload.Test(
                progress.state(),
                progress.percent(),
                campaign == null ? null : rules.typeOf(campaign).orElse(null),
                dispatch.sittingId(),
                progress == Progress.STARTED ? dispatch.happenedAt() : dispatch.startedAt(),
                switch (progress) {
                    case STARTED -> null;
                    case COMPLETED -> dispatch.happenedAt();
                    case SHARED -> measured == null ? null : measured.completedAt();
                },
                progress == Progress.SHARED ? dispatch.happenedAt() : null,
                rules.evaluationField() == EvaluationField.EVALUATION ? evaluation : null,
                rules.evaluationField() == EvaluationField.EVALUATION_TARGET ? evaluation : null,
                unit == null ? null : rules.codeOf(unit),
                measured == null || unit == null ? null : elements(measured, unit));
    }

    private Unit unitOf(Measured measured) {
        return measured.told() == null ? Unit.SCORE : rules.unit();
    }

    private static int evaluation(Measured measured, Unit unit) {
        Measured.Told told = measured.told();
        return told == null || unit == Unit.SCORE ? measured.totalPix() : (int) Math.round(WHOLE * told.masteryRate());
    }

    private List<Payload.Element> elements(Measured measured, Unit unit) {
        return measured.competences().stream()
                .map(competence -> element(competence, measured.told(), unit))
                .toList();
    }

    private Payload.Element element(Measured.Competence competence, Measured.@Nullable Told told, Unit unit) {
        Integer reached = told == null ? null : Integer.valueOf(Math.min(competence.level(), told.topLevel()));
        int score = told == null || reached == null || unit == Unit.SCORE
                ? competence.pix()
                : (int) Math.round((double) WHOLE * reached / told.topLevel());
        return new Payload.Element(
                titles.of(competence.code()).orElse(null),
                rules.element().category(),
                rules.element().type(),
                rules.areas().get(competence.code().split("\\.", 2)[0]),
                told == null ? null : Integer.valueOf(told.topLevel()),
                new Payload.Note(score, rules.codeOf(unit), reached));
    }
}

package fr.pixemploi.assessment.result.application;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.framework.application.FindFramework;
import fr.pixemploi.assessment.framework.application.FindStructureFrameworks;
import fr.pixemploi.assessment.framework.domain.StructureFramework;
import fr.pixemploi.assessment.result.domain.Portrait;
import fr.pixemploi.assessment.result.domain.Readiness;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.ResultRefusal;
import fr.pixemploi.assessment.result.domain.grant.Reader;
import fr.pixemploi.assessment.result.domain.reading.Reading;
import fr.pixemploi.assessment.result.domain.reading.ResultLanguage;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says a result in a framework and a language: in the framework that it was measured in; in the own framework of a structure that may
 * read it or whose campaign it was; or in an example of the platform.
 */
@ApplicationScoped
public class PresentResult {
    /**
     * @param base framework that it was measured in, in that version
     * @param readiness for a certification
     * @param offered other frameworks that this reader may read it in
     */
    public record Presentation(
            Result result,
            Reader reader,
            Framework base,
            Reading reading,
            Readiness readiness,
            List<StructureFramework> offered) {}

    private final ReadResult readResult;
    private final FindFramework findFramework;
    private final FindStructureFrameworks findOwn;
    private final FindCampaign findCampaign;
    private final ItemBanks banks;
    private final Readiness.RuleBook readinessRules;

    PresentResult(
            ReadResult readResult,
            FindFramework findFramework,
            FindStructureFrameworks findOwn,
            FindCampaign findCampaign,
            ItemBanks banks,
            Readiness.RuleBook readinessRules) {
        this.readResult = readResult;
        this.findFramework = findFramework;
        this.findOwn = findOwn;
        this.findCampaign = findCampaign;
        this.banks = banks;
        this.readinessRules = readinessRules;
    }

    /**
     * @param framework to read in; null for the one that it was measured in
     * @param version of it; null for the newest
     * @throws ResultRefusal.FrameworkNotReadable when this reader has no such framework
     */
    @Transactional
    public Presentation handle(
            Caller caller, UUID id, @Nullable UUID framework, @Nullable Integer version, ResultLanguage language) {
        ReadResult.ReadableResult seen = readResult.handle(caller, id);
        Result result = seen.result();
        Framework base = findFramework
                .handle(result.framework(), result.frameworkVersion())
                .orElseThrow(() -> new IllegalStateException("framework of result " + id + " is gone"));
        Set<UUID> structures = structures(seen);
        List<StructureFramework> offered = findOwn.offered(structures);
        boolean measuredIn = framework == null || framework.equals(base.id());
        if (measuredIn && version != null && version != base.version()) throw new ResultRefusal.FrameworkNotReadable();
        Reading reading = framework == null || measuredIn
                ? Reading.in(base, result, language)
                : findOwn.readable(framework, version, structures)
                        .map(own -> Reading.in(own, base, banks.under(result.bankVersion()), result))
                        .orElseThrow(ResultRefusal.FrameworkNotReadable::new);
        Portrait portrait = result.portrait();
        Readiness readiness = Readiness.of(
                readinessRules.inForce(),
                base,
                result.competences(),
                portrait == null ? base.maxLevel() : portrait.topLevel(),
                portrait != null && portrait.assisted());
        return new Presentation(result, seen.reader(), base, reading, readiness, offered);
    }

    /** The person also reads in the words of the structure whose campaign it was, shared or not. */
    private Set<UUID> structures(ReadResult.ReadableResult seen) {
        Set<UUID> structures = new HashSet<>(seen.reader().structures());
        if (seen.reader().self())
            findCampaign
                    .handle(seen.result().campaign().value())
                    .map(Campaign::structure)
                    .ifPresent(structures::add);
        return structures;
    }
}

package fr.pixemploi.assessment.campaign.domain.structure;

import fr.pixemploi.assessment.bank.campaign.Contradiction;
import fr.pixemploi.assessment.bank.campaign.Stages;
import fr.pixemploi.assessment.bank.campaign.Stages.Stage;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import fr.pixemploi.assessment.campaign.domain.Fault;
import fr.pixemploi.assessment.campaign.domain.badge.Badge;
import fr.pixemploi.assessment.campaign.domain.badge.BadgeDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft.OpeningDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What campaigns of an audience are made from.
 *
 * @param key stable name
 * @param forWhom French, for the manager who chooses
 * @param provenance where its choices come from, and who decided them
 * @param draft the campaign when nothing else is asked for
 * @param limits within which a structure may differ
 * @param closedFrom first day on which no campaign is made of it any more; null while it is open. Campaigns that were made stay
 */
public record CampaignTemplate(
        String key,
        String forWhom,
        String provenance,
        CampaignDraft draft,
        Limits limits,
        @Nullable LocalDate closedFrom) {
    /** From at least to at most, both possible. */
    public record Range(int atLeast, int atMost) {
        public Range {
            if (atLeast < 0 || atLeast > atMost) throw new IllegalArgumentException("atLeast must be from 0 to atMost");
        }

        boolean holds(int value) {
            return value >= atLeast && value <= atMost;
        }
    }

    /**
     * @param competences how many of the template's competences a campaign measures
     * @param minutes of its budget
     * @param upToLevel highest level that it may tell
     */
    public record Limits(Range competences, Range minutes, Range upToLevel) {}

    /** Whether its day has come, in the time zone of its campaigns. */
    public boolean isClosed(Instant now) {
        return closedFrom != null
                && !LocalDate.ofInstant(now, ZoneId.of(draft.timeZone())).isBefore(closedFrom);
    }

    /**
     * The campaign that is wished for.
     *
     * @param structureZone time zone when the wish names none
     * @param shipped badges that a key alone stands for
     * @throws CampaignRefusal.WishRefused with everything that is wrong
     */
    public CampaignDraft made(
            CampaignWish wish, Framework framework, @Nullable ZoneId structureZone, Map<String, Badge> shipped) {
        List<Fault> faults = WishFaults.of(wish, this, framework, shipped);
        if (!faults.isEmpty()) throw new CampaignRefusal.WishRefused(faults);
        List<String> wished = wish.competences();
        List<String> measured = wished == null ? draft.competences() : inOrder(framework, Set.copyOf(wished));
        List<BadgeDraft> badges = wish.badges() == null ? draft.badges() : wish.badges();
        CampaignDraft made = new CampaignDraft(
                draft.kind(),
                wish.title(),
                wish.neutralTitle() == null ? draft.neutralTitle() : wish.neutralTitle(),
                wish.description() == null ? draft.description() : wish.description(),
                wish.texts() == null ? draft.texts() : wish.texts(),
                draft.audience(),
                draft.framework(),
                measured,
                wish.upToLevel() == null ? draft.upToLevel() : wish.upToLevel(),
                draft.rules()
                        .within(
                                wish.minutes(),
                                wish.floor(),
                                measured == null ? codes(framework) : measured,
                                competences(framework)),
                zone(wish, structureZone),
                wish.opening() == null ? null : new OpeningDraft(wish.from(), wish.until()),
                wish.attempts() == null ? draft.attempts() : wish.attempts(),
                wish.expiresAfterDays() == null ? draft.expiresAfterDays() : wish.expiresAfterDays(),
                wish.question() == null ? draft.question() : wish.question(),
                wish.conditions() == null ? draft.conditions() : wish.conditions(),
                wish.stages() == null ? stagesUpTo(topLevel(wish, framework)) : wish.stages(),
                badges == null
                        ? null
                        : badges.stream()
                                .map(badge -> BadgeDraft.whole(badge, shipped))
                                .toList(),
                wish.sharing() == null ? draft.sharing() : wish.sharing());
        check(made, framework, shipped);
        return made;
    }

    /** A last look as a whole, at what no field alone can tell. */
    private static void check(CampaignDraft made, Framework framework, Map<String, Badge> shipped) {
        try {
            made.campaign(
                    new CampaignDraft.Identity(new CampaignCode("PXEMPR346"), null, null, false), framework, shipped);
        } catch (Contradiction e) {
            throw new CampaignRefusal.WishRefused(List.of(Fault.of("", e)));
        }
    }

    /** The template's own, as far as a campaign reaches them that tells no higher level; null when it has none. */
    public @Nullable List<Stage> stagesUpTo(int topLevel) {
        List<Stage> own = draft.stages();
        return own == null ? null : new Stages(own).upTo(topLevel).all();
    }

    /** Highest level that the campaign would tell. */
    int topLevel(CampaignWish wish, Framework framework) {
        Integer told = wish.upToLevel() == null ? draft.upToLevel() : wish.upToLevel();
        return told == null ? framework.maxLevel() : told;
    }

    private String zone(CampaignWish wish, @Nullable ZoneId structureZone) {
        String wished = wish.timeZone();
        if (wished != null) return wished;
        return structureZone == null ? draft.timeZone() : structureZone.getId();
    }

    private static List<String> codes(Framework framework) {
        return framework.competences().stream().map(CompetenceCode::value).toList();
    }

    private static List<String> inOrder(Framework framework, Set<String> wished) {
        return codes(framework).stream().filter(wished::contains).toList();
    }

    /** Competences that a campaign may measure. */
    public List<String> competences(Framework framework) {
        return Objects.requireNonNullElseGet(draft.competences(), () -> codes(framework));
    }
}

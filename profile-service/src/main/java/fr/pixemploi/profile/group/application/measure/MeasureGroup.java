package fr.pixemploi.profile.group.application.measure;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.competence.application.FindProfileRules;
import fr.pixemploi.profile.competence.application.ReadProfiles;
import fr.pixemploi.profile.competence.domain.BeforeAndAfter;
import fr.pixemploi.profile.competence.domain.framework.StructureFramework;
import fr.pixemploi.profile.group.application.GetGroup;
import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.Member;
import fr.pixemploi.profile.group.domain.Members;
import fr.pixemploi.profile.group.domain.measure.GroupChanges;
import fr.pixemploi.profile.group.domain.measure.GroupReading;
import fr.pixemploi.profile.group.domain.measure.GroupResults;
import fr.pixemploi.profile.structure.application.GetStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A trainer looks at what the group can do, and at what changed; each member whose results show will know. */
@ApplicationScoped
@Transactional
public class MeasureGroup {
    private final GetGroup getGroup;
    private final Members members;
    private final ReadProfiles read;
    private final FindProfileRules findRules;
    private final GetStructure getStructure;
    private final Clock clock;

    MeasureGroup(
            GetGroup getGroup,
            Members members,
            ReadProfiles read,
            FindProfileRules findRules,
            GetStructure getStructure,
            Clock clock) {
        this.getGroup = getGroup;
        this.members = members;
        this.read = read;
        this.findRules = findRules;
        this.getStructure = getStructure;
        this.clock = clock;
    }

    /** @param reading in the structure's own framework that was asked for; null when none was */
    public record Seen(GroupResults results, @Nullable GroupReading reading) {}

    /**
     * Of those who are in the group today.
     *
     * @param in framework of the structure's own; null for none
     */
    public Seen results(Caller caller, UUID id, @Nullable UUID in) {
        Group group = getGroup.handle(caller, id);
        StructureFramework own = in == null ? null : read.framework(group.structureId(), in);
        List<Member> today =
                members.on(group, clock.instant().atZone(zone(group)).toLocalDate());
        GroupResults results = GroupResults.of(group, today, read.handle(caller, group.structureId(), files(today)));
        return new Seen(results, own == null ? null : GroupReading.of(own, results.members()));
    }

    /** @param at what parts before from after; null for what the group says of itself */
    public GroupChanges changes(Caller caller, UUID id, @Nullable Instant at) {
        Group group = getGroup.handle(caller, id);
        ZoneId zone = zone(group);
        Instant parting = at == null ? group.partsAt(zone) : at;
        // Until that moment, so that midnight is still of the day that ends with it.
        List<Member> then = members.on(group, parting.minusNanos(1).atZone(zone).toLocalDate());
        Map<UUID, BeforeAndAfter> measures = read.around(caller, group.structureId(), files(then), parting);
        List<GroupChanges.Line> lines = then.stream()
                .flatMap(member -> Stream.ofNullable(measures.get(member.beneficiaryId()))
                        .map(both -> new GroupChanges.Line(member.havingShared(), both)))
                .toList();
        return GroupChanges.of(
                group,
                parting,
                lines,
                then.size() - lines.size(),
                findRules.handle().changeBeyond());
    }

    private ZoneId zone(Group group) {
        return getStructure.handle(group.structureId()).timeZone();
    }

    private static List<UUID> files(List<Member> members) {
        return members.stream().map(Member::beneficiaryId).toList();
    }
}

package fr.pixemploi.profile.group.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.restriction.CheckRestriction;
import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.GroupRefusal;
import fr.pixemploi.profile.group.domain.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** People of the structure come into a group, or leave it: all who are named, or none. */
@ApplicationScoped
@Transactional
public class ChangeMembers {
    private final GroupReach reach;
    private final Members members;
    private final CheckRestriction checkRestriction;

    ChangeMembers(GroupReach reach, Members members, CheckRestriction checkRestriction) {
        this.reach = reach;
        this.members = members;
        this.checkRestriction = checkRestriction;
    }

    /** People by their files, and by what the structure calls them. */
    public record Named(List<UUID> ids, List<String> externalIds) {}

    /** @param from first day in the group; null for its beginning */
    public void add(Caller caller, UUID id, Named named, @Nullable LocalDate from) {
        Group group = reach.lock(caller, id);
        Files files = files(group, named);
        requireUnrestricted(files);
        members.add(group, files.all(), from);
        if (members.count(id, reach.today(group.structureId())) > Group.MOST_MEMBERS
                || members.stays(id) > Group.MOST_STAYS) throw new GroupRefusal.TooManyMembers();
    }

    /** @param lastDay in the group, also of who left already; null for today, by the structure's clock, of who is in it still */
    public void takeOut(Caller caller, UUID id, Named named, @Nullable LocalDate lastDay) {
        Group group = reach.lock(caller, id);
        Files files = files(group, named);
        Set<UUID> ever = members.everIn(id, files.all());
        List<Integer> unknownIds = positions(files.byId(), ever::contains);
        List<Integer> unknownExternalIds = positions(files.byExternalId(), ever::contains);
        if (!unknownIds.isEmpty() || !unknownExternalIds.isEmpty())
            throw new GroupRefusal.NoSuchMembers(unknownIds, unknownExternalIds);
        members.takeOut(
                group, files.all(), lastDay == null ? reach.today(group.structureId()) : lastDay, lastDay != null);
    }

    /** Files in the order in which they were named, also twice. */
    private record Files(List<UUID> byId, List<UUID> byExternalId) {
        Set<UUID> all() {
            Set<UUID> files = new HashSet<>(byId);
            files.addAll(byExternalId);
            return files;
        }
    }

    private Files files(Group group, Named named) {
        Set<UUID> known = members.filesOf(group.structureId(), named.ids());
        Map<String, UUID> called = members.filesCalled(group.structureId(), named.externalIds());
        List<Integer> unknownIds = positions(named.ids(), known::contains);
        List<Integer> unknownExternalIds = positions(named.externalIds(), called::containsKey);
        if (!unknownIds.isEmpty() || !unknownExternalIds.isEmpty())
            throw new GroupRefusal.NoSuchFiles(unknownIds, unknownExternalIds);
        return new Files(
                named.ids(), named.externalIds().stream().map(called::get).toList());
    }

    private void requireUnrestricted(Files files) {
        Map<UUID, LocalDate> restricted = checkRestriction.of(files.all());
        if (!restricted.isEmpty())
            throw new GroupRefusal.ProcessingRestricted(
                    positions(files.byId(), id -> !restricted.containsKey(id)),
                    positions(files.byExternalId(), id -> !restricted.containsKey(id)),
                    Collections.min(restricted.values()));
    }

    private static <T> List<Integer> positions(List<T> named, Predicate<T> known) {
        return IntStream.range(0, named.size())
                .filter(i -> !known.test(named.get(i)))
                .boxed()
                .toList();
    }
}

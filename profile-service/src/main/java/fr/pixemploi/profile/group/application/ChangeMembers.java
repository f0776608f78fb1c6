package fr.pixemploi.profile.group.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.GroupRefusal;
import fr.pixemploi.profile.group.domain.Members;
import fr.pixemploi.profile.structure.application.GetStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
    private final GetStructure getStructure;
    private final Clock clock;

    ChangeMembers(GroupReach reach, Members members, GetStructure getStructure, Clock clock) {
        this.reach = reach;
        this.members = members;
        this.getStructure = getStructure;
        this.clock = clock;
    }

    /** People by their files, and by what the structure calls them. */
    public record Named(List<UUID> ids, List<String> externalIds) {}

    /** @param from first day in the group; null for its beginning */
    public void add(Caller caller, UUID id, Named named, @Nullable LocalDate from) {
        Group group = reach.lock(caller, id);
        members.add(id, files(group, named), from);
        if (members.count(id) > Group.MOST_MEMBERS) throw new GroupRefusal.TooManyMembers();
    }

    /** @param lastDay in the group; null for today, by the structure's clock */
    public void takeOut(Caller caller, UUID id, Named named, @Nullable LocalDate lastDay) {
        Group group = reach.lock(caller, id);
        members.takeOut(group, files(group, named), lastDay == null ? today(group) : lastDay);
    }

    private LocalDate today(Group group) {
        return clock.instant()
                .atZone(getStructure.handle(group.structureId()).timeZone())
                .toLocalDate();
    }

    private Set<UUID> files(Group group, Named named) {
        Set<UUID> known = members.filesOf(group.structureId(), named.ids());
        Map<String, UUID> called = members.filesCalled(group.structureId(), named.externalIds());
        List<Integer> unknownIds = positions(named.ids(), known::contains);
        List<Integer> unknownExternalIds = positions(named.externalIds(), called::containsKey);
        if (!unknownIds.isEmpty() || !unknownExternalIds.isEmpty())
            throw new GroupRefusal.NoSuchFiles(unknownIds, unknownExternalIds);
        Set<UUID> files = new HashSet<>(known);
        files.addAll(called.values());
        return files;
    }

    private static <T> List<Integer> positions(List<T> named, Predicate<T> known) {
        return IntStream.range(0, named.size())
                .filter(i -> !known.test(named.get(i)))
                .boxed()
                .toList();
    }
}

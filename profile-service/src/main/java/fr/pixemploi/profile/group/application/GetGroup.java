package fr.pixemploi.profile.group.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.Member;
import fr.pixemploi.profile.group.domain.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Somebody of the structure reads what a group is, and who is in it. */
@ApplicationScoped
@Transactional
public class GetGroup {
    private final GroupReach reach;
    private final Members members;

    GetGroup(GroupReach reach, Members members) {
        this.reach = reach;
        this.members = members;
    }

    public Group handle(Caller caller, UUID id) {
        return reach.find(caller, id);
    }

    /** Those who left too, with their last day. */
    public List<Member> members(Caller caller, UUID id) {
        return members.of(reach.find(caller, id));
    }
}

package fr.pixemploi.profile.group.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.Groups;
import fr.pixemploi.profile.structure.application.GetOpenStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A structure brings people together; who does so is the trainer when nobody else is named. */
@ApplicationScoped
@Transactional
public class FormGroup {
    private final Groups groups;
    private final GroupReach reach;
    private final GetOpenStructure getOpenStructure;

    FormGroup(Groups groups, GroupReach reach, GetOpenStructure getOpenStructure) {
        this.groups = groups;
        this.reach = reach;
        this.getOpenStructure = getOpenStructure;
    }

    public Group handle(Caller caller, Group group) {
        reach.require(caller, group.structureId());
        getOpenStructure.handle(group.structureId());
        reach.requireTrainers(caller, group.structureId(), group.trainers());
        groups.add(group);
        return group;
    }
}

package fr.pixemploi.profile.caseload.application.action;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.caseload.application.ListCaseload;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import fr.pixemploi.profile.caseload.domain.CaseloadOrder;
import fr.pixemploi.profile.caseload.domain.action.Actor;
import fr.pixemploi.profile.caseload.domain.action.Deed;
import fr.pixemploi.profile.caseload.domain.action.GroupAction;
import fr.pixemploi.profile.caseload.domain.action.GroupActionRefusal;
import fr.pixemploi.profile.caseload.domain.action.GroupActions;
import fr.pixemploi.profile.sharing.application.request.RequestTerms;
import fr.pixemploi.profile.sharing.domain.SharingRefusal;
import fr.pixemploi.profile.staff.application.GetStaffMember;
import fr.pixemploi.profile.staff.domain.StaffMember;
import fr.pixemploi.profile.staff.domain.StaffRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An adviser has something done for many people at once. Who they are is settled now; it is done one after the other, by {@link CarryOutGroupAction}. */
@ApplicationScoped
@Transactional
public class BeginGroupAction {
    /** Who is meant: people that a filter finds, or these; one of the two is null. */
    public record People(
            @Nullable CaseloadFilter filter, @Nullable List<UUID> files) {}

    private final GroupActions actions;
    private final ListCaseload listCaseload;
    private final GetStaffMember getStaffMember;
    private final RequestTerms terms;
    private final Jobs jobs;
    private final Clock clock;

    BeginGroupAction(
            GroupActions actions,
            ListCaseload listCaseload,
            GetStaffMember getStaffMember,
            RequestTerms terms,
            Jobs jobs,
            Clock clock) {
        this.actions = actions;
        this.listCaseload = listCaseload;
        this.getStaffMember = getStaffMember;
        this.terms = terms;
        this.jobs = jobs;
        this.clock = clock;
    }

    public GroupAction handle(Caller caller, UUID structureId, Deed deed, People people) {
        if (!caller.hasAny(ShowGroupActions.ROLES, structureId)) throw new GroupActionRefusal.NoSuchAction();
        check(caller, structureId, deed);
        List<UUID> chosen = chosen(caller, structureId, people);
        if (chosen.isEmpty()) throw new GroupActionRefusal.NobodyChosen();
        if (chosen.size() > GroupActions.MOST) throw new GroupActionRefusal.TooManyPeople();
        GroupAction action = new GroupAction(
                Ids.next(),
                structureId,
                deed,
                actor(caller, structureId),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                new GroupAction.Progress(chosen.size(), 0, 0, 0));
        actions.begin(action, chosen);
        jobs.wish(CarryOutGroupAction.NAME, action.id());
        return action;
    }

    /** What would be refused for everybody is refused at once. */
    private void check(Caller caller, UUID structureId, Deed deed) {
        switch (deed) {
            case Deed.Invite _ -> {
                // Campaigns are the assessment service's: which there are is not known here.
            }
            case Deed.AskForSharing ask -> {
                if (terms.reason(ask.reason()).isEmpty()) throw new SharingRefusal.UnknownReason();
            }
            case Deed.Assign assign -> {
                StaffMember colleague = colleague(caller, structureId, assign.colleagueId());
                if (colleague.account() == null || !colleague.followsPeople()) throw new StaffRefusal.NotAtWork();
            }
        }
    }

    /** One field among others is wrong here: not found would speak of the whole. */
    private StaffMember colleague(Caller caller, UUID structureId, UUID id) {
        try {
            StaffMember colleague = getStaffMember.handle(caller, id);
            if (colleague.structureId().equals(structureId)) return colleague;
        } catch (StaffRefusal.NoSuchStaff _) {
            // As of one of another structure.
        }
        throw new GroupActionRefusal.NoSuchColleague();
    }

    /** People whom a filter of results finds will know, as of a list. */
    private List<UUID> chosen(Caller caller, UUID structureId, People people) {
        CaseloadFilter filter = people.filter();
        List<UUID> files = people.files();
        if ((filter == null) == (files == null)) throw new GroupActionRefusal.NobodyChosen();
        if (files != null) return files.stream().distinct().toList();
        return listCaseload
                .handle(
                        caller,
                        structureId,
                        filter == null ? CaseloadFilter.ALL : filter,
                        CaseloadOrder.REGISTERED,
                        null,
                        GroupActions.MOST)
                .stream()
                .map(CaseloadEntry::beneficiaryId)
                .toList();
    }

    private static Actor actor(Caller caller, UUID structureId) {
        Set<String> roles = ShowGroupActions.ROLES.stream()
                .filter(role -> caller.has(role, structureId))
                .map(StructureRole::label)
                .collect(Collectors.toSet());
        return new Actor(caller.issuer(), caller.subject(), caller.clientId(), roles);
    }
}

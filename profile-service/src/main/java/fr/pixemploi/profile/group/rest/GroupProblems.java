package fr.pixemploi.profile.group.rest;

import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.group.domain.GroupRefusal;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about groups, as problems: what is not the caller's looks like a thing that does not exist. */
class GroupProblems {
    private final Problems problems;

    GroupProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(GroupRefusal refusal) {
        return switch (refusal) {
            case GroupRefusal.NoSuchGroup _ -> problems.response(404, "not-found");
            case GroupRefusal.NoSuchTrainer _ -> problems.response(422, "no-such-trainer");
            case GroupRefusal.NoSuchFiles refused ->
                problems.response(
                        422,
                        "no-such-files",
                        places(
                                refused.ids(),
                                refused.externalIds(),
                                "There is no such file in this structure.",
                                "Aucun dossier de cette structure ne correspond."));
            case GroupRefusal.NoSuchMembers refused ->
                problems.response(
                        422,
                        "no-such-members",
                        places(
                                refused.ids(),
                                refused.externalIds(),
                                "This person is not in the group.",
                                "Cette personne n'est pas dans le groupe."));
            case GroupRefusal.ProcessingRestricted refused ->
                problems.builder(
                                409,
                                "processing-restricted",
                                null,
                                places(
                                        refused.ids(),
                                        refused.externalIds(),
                                        "The data of this person are only kept, as they asked.",
                                        "Les données de cette personne sont seulement conservées, à sa demande."),
                                problems.day(refused.since()))
                        .build();
            case GroupRefusal.TooManyMembers _ -> problems.response(409, "too-many-members");
            case GroupRefusal.ChangedMeanwhile _ -> problems.response(412, "changed-meanwhile");
        };
    }

    /** Each by its place in the call, so that a list of two hundred can be put right at once. */
    private List<Problem.FieldError> places(
            List<Integer> ids, List<Integer> externalIds, String english, String french) {
        String why = problems.preferredLanguage().equals("en") ? english : french;
        return Stream.concat(
                        ids.stream().map(at -> "/beneficiaryIds/" + at),
                        externalIds.stream().map(at -> "/externalIds/" + at))
                .map(place -> new Problem.FieldError(place, why))
                .toList();
    }
}

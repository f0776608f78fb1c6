package fr.pixemploi.profile.game.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.game.domain.GameRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about games, as problems: what is not the caller's looks like a thing that does not exist. */
class GameProblems {
    private final Problems problems;

    GameProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(GameRefusal refusal) {
        return switch (refusal) {
            case GameRefusal.NoSuchGame _ -> problems.response(404, "not-found");
            case GameRefusal.GameOver _ -> problems.response(409, "game-over");
            case GameRefusal.PlaysAlready _ -> problems.response(409, "plays-already");
            case GameRefusal.NicknameTaken _ -> problems.response(409, "nickname-taken");
            case GameRefusal.NicknameTellsName _ -> problems.response(422, "nickname-tells-name");
            case GameRefusal.TextChanged _ -> problems.response(409, "game-text-changed");
        };
    }
}

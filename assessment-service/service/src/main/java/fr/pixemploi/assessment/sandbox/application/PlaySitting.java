package fr.pixemploi.assessment.sandbox.application;

import fr.pixemploi.assessment.bank.inspection.FileRefused;
import fr.pixemploi.assessment.bank.inspection.Refusal;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.bank.review.sheet.AnswerSheet;
import fr.pixemploi.assessment.sandbox.domain.Play;
import fr.pixemploi.assessment.sitting.application.AnswerQuestion;
import fr.pixemploi.assessment.sitting.application.FindSittings;
import fr.pixemploi.assessment.sitting.application.answer.SendFile;
import fr.pixemploi.assessment.sitting.application.start.StartSitting;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.assessment.sitting.domain.authorisation.SittingOwner;
import fr.pixemploi.assessment.sitting.domain.plan.Circumstances;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Plays one test as a person takes it: begins it or goes on with it, answers question by question, and leaves it open where that is wished. */
@ApplicationScoped
class PlaySitting {
    private static final Logger LOG = Logger.getLogger(PlaySitting.class);
    private static final int SITTINGS = 100;

    private final FindSittings findSittings;
    private final StartSitting startSitting;
    private final AnswerQuestion answerQuestion;
    private final SendFile sendFile;
    private final ItemBanks banks;

    PlaySitting(
            FindSittings findSittings,
            StartSitting startSitting,
            AnswerQuestion answerQuestion,
            SendFile sendFile,
            ItemBanks banks) {
        this.findSittings = findSittings;
        this.startSitting = startSitting;
        this.answerQuestion = answerQuestion;
        this.sendFile = sendFile;
        this.banks = banks;
    }

    /** @return false when it is to be gone on with later */
    boolean handle(Play play, Play.Test test, BooleanSupplier stopping) {
        Sitting sitting;
        try {
            sitting = begun(play, test)
                    .orElseGet(() -> startSitting.handle(
                            play.beneficiary(),
                            StartSitting.Wish.plain(test.campaignCode(), Circumstances.ANY),
                            play.seedOf(test)));
        } catch (SittingRefusal.CampaignUnknown | SittingRefusal.CampaignClosed e) {
            LOG.warnf("there is no test to play in campaign %s", test.campaignCode());
            return true;
        }
        while (sitting.status() == SittingStatus.OPEN && !isLeft(sitting, test)) {
            if (stopping.getAsBoolean()) return false;
            sitting = answer(play, test, sitting);
        }
        return true;
    }

    private static boolean isLeft(Sitting sitting, Play.Test test) {
        return test.answers() > 0 && sitting.answered().size() >= test.answers();
    }

    private Optional<Sitting> begun(Play play, Play.Test test) {
        return findSittings.handle(play.beneficiary(), null, SITTINGS).stream()
                .filter(sitting -> sitting.origin() instanceof Origin.OfCampaign of
                        && of.code().value().equals(test.campaignCode()))
                .findFirst();
    }

    private Sitting answer(Play play, Play.Test test, Sitting sitting) {
        Response response = sitting.seen(
                        banks.under(sitting.bankVersion()), sitting.waiting().item())
                .map(item -> response(play, test, sitting, item))
                .orElseGet(Response.Skip::new);
        return answerQuestion
                .handle(
                        new SittingOwner.Person(play.beneficiary()),
                        sitting.id(),
                        new AnswerQuestion.Given(sitting.number(), null, response, null, null))
                .sitting();
    }

    private Response response(Play play, Play.Test test, Sitting sitting, Item item) {
        boolean right = Examinee.isRight(item, play.ability(), play.seedOf(test), sitting.number());
        return switch (AnswerSheet.attempt(item, right)) {
            case AnswerSheet.Attempt.Answer given -> given.response();
            case AnswerSheet.Attempt.File file -> sent(play, sitting, file.file());
        };
    }

    /** A file that is not even taken is no answer. */
    private Response sent(Play play, Sitting sitting, AnswerSheet.Sent file) {
        try {
            return new Response.FileUpload(sendFile.handle(
                    play.beneficiary(),
                    sitting.id(),
                    sitting.number(),
                    file.name(),
                    new ByteArrayInputStream(file.content())));
        } catch (FileRefused e) {
            if (e.why() == Refusal.BUSY) throw e;
            return new Response.Skip();
        }
    }
}

package fr.pixemploi.assessment.diagnosis.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.assessment.bank.ResponseBody;
import fr.pixemploi.assessment.bank.domain.Grading;
import fr.pixemploi.assessment.bank.domain.Item;
import fr.pixemploi.assessment.bank.domain.ItemBanks;
import fr.pixemploi.assessment.bank.domain.Response;
import fr.pixemploi.assessment.bank.domain.ResponseMismatch;
import fr.pixemploi.assessment.diagnosis.domain.Diagnoses;
import fr.pixemploi.assessment.diagnosis.domain.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.TaskOutcome;
import fr.pixemploi.kit.json.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

/**
 * A person does a small task, or says "I do not know". How it went is kept and not told: it is no exam. The response itself is
 * graded and forgotten.
 */
@ApplicationScoped
public class AnswerTask {
    private final Diagnoses diagnoses;
    private final ItemBanks banks;

    AnswerTask(Diagnoses diagnoses, ItemBanks banks) {
        this.diagnoses = diagnoses;
        this.banks = banks;
    }

    /** @param number from 1 */
    @Transactional
    public Diagnosis handle(UUID beneficiary, UUID id, int number, Response response) {
        Diagnosis diagnosis = diagnoses.lock(id, beneficiary).orElseThrow(DiagnosisRefusal.NotThere::new);
        Diagnosis after = diagnosis.answerTask(
                number, outcome(diagnosis, number, response), fingerprint(diagnosis, number, response));
        diagnoses.change(after);
        return after;
    }

    private TaskOutcome outcome(Diagnosis diagnosis, int number, Response response) {
        Diagnosis.TakenTask task = diagnosis.task(number);
        if (response instanceof Response.Skip) return TaskOutcome.DO_NOT_KNOW;
        if (response instanceof Response.FileUpload) throw new ResponseMismatch("no task asks for a file");
        Item item = banks.under(diagnosis.bankVersion())
                .find(Objects.requireNonNull(task.item()), diagnosis.seed())
                .orElseThrow(DiagnosisRefusal.TaskWithdrawn::new);
        return TaskOutcome.ofShare(Grading.share(item.task(), response, null));
    }

    /** Of this very diagnosis: equal responses of two people have nothing in common. */
    private static String fingerprint(Diagnosis diagnosis, int number, Response response) {
        try {
            String text = diagnosis.id() + "\n" + number + "\n"
                    + EventJson.MAPPER.writeValueAsString(ResponseBody.of(response));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

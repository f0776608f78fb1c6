package fr.pixemploi.assessment.edition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.pixemploi.assessment.AssessmentSettings;
import fr.pixemploi.assessment.bank.file.BankReader;
import fr.pixemploi.assessment.bank.file.ClearPool;
import fr.pixemploi.assessment.bank.file.OpenBank;
import fr.pixemploi.assessment.bank.file.PoolsApart;
import fr.pixemploi.assessment.bank.file.pool.BankArchive;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.file.pool.PoolFiles;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.review.sheet.PoolSealing;
import fr.pixemploi.assessment.bank.seal.SealKeys;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pool certification is asked from, that nobody reads it without its key, and that it has nothing in common with the open one. */
class ReservedPoolTest {
    private final SealKeys keys = SealKeys.fresh();

    @TempDir
    Path folder;

    @Test
    void theDemonstrationPoolIsRefusedWhereCertificatesAreReal() {
        AssessmentSettings demonstration = settings(true, Optional.empty(), Optional.empty());
        assertRefused(demonstration, false).withMessageContaining("the demonstration pool is public");
        assertThat(ReservedPool.decided(demonstration, true))
                .map(ReservedPool::name)
                .contains("demonstration-reserved");
    }

    @Test
    void bothPoolsAtOnceAreRefused() {
        Path sealed = seal();
        assertRefused(settings(true, Optional.of(sealed), Optional.of(keys)), true)
                .withMessageContaining("must be false where pixemploi.assessment.reserved-pool names a pool");
    }

    @Test
    void aClearPoolOrOneWithoutItsKeyIsRefused() {
        Path clear = ClearPool.in(folder.resolve("clear")).write();
        assertRefused(settings(false, Optional.of(clear), Optional.of(keys)), false)
                .withMessageContaining("this is no sealed directory");
        assertRefused(settings(false, Optional.of(seal()), Optional.empty()), false)
                .withMessageContaining("set PIXEMPLOI_RESERVED_POOL_KEY");
        assertThatExceptionOfType(BankFault.class)
                .isThrownBy(() -> ReservedPool.decided(
                        Instances.settings(false, Optional.of(clear), Optional.of("no key at all"), Optional.empty()),
                        false))
                .withMessageContaining("reserved-pool-key: is no keyset");
    }

    @Test
    void aKeyThatIsEmptyIsNone() {
        assertThat(ReservedPool.keys(Instances.settings(false, Optional.empty(), Optional.of(""), Optional.empty())))
                .isEmpty();
    }

    @Test
    void withoutAnyPoolThereIsNone() {
        assertThat(ReservedPool.decided(settings(false, Optional.empty(), Optional.empty()), false))
                .isEmpty();
    }

    @Test
    void theArchiveHoldsTheSealedBytesOnlyAndComesBackUnderTheSameVersion() {
        Path sealed = seal();
        BankReader reader = OpenBank.reader(null).add(PoolFiles.Sealed.mounted(sealed, keys), "reserved");
        ItemBank bank = reader.bank();
        byte[] archive = BankArchive.pack(reader.files());

        assertThat(bank.active(Pool.RESERVED)).hasSize(2);
        assertThat(BankArchive.unpack(archive))
                .containsKeys(
                        "reserved/pool.json", "reserved/index.txt.sealed", "reserved/" + ClearPool.FIRST + ".sealed")
                .doesNotContainKeys("reserved/index.txt", "reserved/" + ClearPool.FIRST);
        BankArchive.unpack(archive)
                .forEach((name, content) -> assertThat(new String(content, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain(ClearPool.INSTRUCTION));
        ItemBank restored = BankReader.restored(archive, keys.renewed());
        assertThat(restored.version()).isEqualTo(bank.version());
        assertThat(restored.active(Pool.RESERVED)).isEqualTo(bank.active(Pool.RESERVED));
        assertThatExceptionOfType(BankFault.class)
                .isThrownBy(() -> BankReader.restored(archive, null))
                .withMessageContaining("PIXEMPLOI_RESERVED_POOL_KEY");
    }

    @Test
    void aPoolThatIsSealedAgainIsAnotherVersion() {
        String first = OpenBank.reader(null)
                .add(PoolFiles.Sealed.mounted(seal(), keys), "reserved")
                .bank()
                .version();
        Path again = folder.resolve("again");
        PoolSealing.seal(folder.resolve("clear"), again, keys, Instant.EPOCH, null);
        assertThat(OpenBank.reader(null)
                        .add(PoolFiles.Sealed.mounted(again, keys), "reserved")
                        .bank()
                        .version())
                .isNotEqualTo(first);
    }

    @Test
    void nothingThatTheOpenBankHoldsIsSealed() {
        String open = "crcn-1-1-mots-cles";
        assertNotSealed(ClearPool.in(folder.resolve("id")).where("crcn-1-1-phare", open))
                .withMessageContaining("id: " + open + " is the id of item-bank/open/1.1/" + open + ".yaml too");
        assertNotSealed(ClearPool.in(folder.resolve("pool")).where("pool: reserved", "pool: open"))
                .withMessageContaining("pool: must be reserved");
        assertNotSealed(ClearPool.in(folder.resolve("unreadable")).where("hint:", "hunt:"))
                .withMessageContaining("hunt");
    }

    @Test
    void aFamilyThatIsInTwoPoolsIsRefusedWithBothFiles() {
        PoolFiles reserved =
                new PoolFiles.Mounted(ClearPool.in(folder.resolve("clear")).write());
        Path open = folder.resolve("open");
        ClearPool.in(open)
                .where("crcn-1-1-phare", "crcn-1-1-autre")
                .where(ClearPool.INSTRUCTION, "Une tout autre question")
                .everywhere("pool: reserved", "pool: open")
                .everywhere("2-1-phare", "2-1-autre")
                .write();
        BankReader reader =
                new BankReader().measuredBy(PackagedPools.MEASUREMENT).add(new PoolFiles.Mounted(open), "open");
        assertThatExceptionOfType(BankFault.class)
                .isThrownBy(() -> reader.add(reserved, "reserved"))
                .withMessageContaining(
                        folder.resolve("clear").resolve(ClearPool.FIRST).toString())
                .withMessageContaining("phare is the family of " + open.resolve(ClearPool.FIRST) + " too");
    }

    @Test
    void theSameQuestionWithOtherFiguresIsACopy() {
        PoolsApart apart = new PoolsApart();
        apart.text("open", "a.yaml", "Le train de {{heure | time}} a 12 minutes de retard : quand ?");
        apart.text("reserved", "b.yaml", "Le train de 8 h 30 a du retard.");
        apart.refuseCopies();
        apart.text("reserved", "c.yaml", "Le train de {{h}} a 7 minutes de  retard : quand ?");
        assertThatExceptionOfType(BankFault.class)
                .isThrownBy(apart::refuseCopies)
                .withMessageContaining("c.yaml: instruction: is that of a.yaml, in the pool open");
    }

    @Test
    void theDemonstrationPoolCopiesNothingOfTheOpenOne() {
        OpenBank.reader(null)
                .add(PackagedPools.DEMONSTRATION, "demonstration-reserved")
                .withoutCopies();
    }

    private Path seal() {
        Path sealed = folder.resolve("sealed");
        PoolSealing.seal(ClearPool.in(folder.resolve("clear")).write(), sealed, keys, Instant.EPOCH, null);
        return sealed;
    }

    private ThrowableAssertAlternative<BankFault> assertNotSealed(ClearPool pool) {
        Path out = folder.resolve("never");
        ThrowableAssertAlternative<BankFault> fault = assertThatExceptionOfType(BankFault.class)
                .isThrownBy(() -> PoolSealing.seal(pool.write(), out, keys, Instant.EPOCH, null));
        assertThat(out).doesNotExist();
        return fault;
    }

    private static ThrowableAssertAlternative<BankFault> assertRefused(AssessmentSettings settings, boolean local) {
        return assertThatExceptionOfType(BankFault.class).isThrownBy(() -> ReservedPool.decided(settings, local));
    }

    private static AssessmentSettings settings(boolean demonstration, Optional<Path> pool, Optional<SealKeys> keys) {
        return Instances.settings(demonstration, pool, keys.map(SealKeys::text), Optional.empty());
    }
}

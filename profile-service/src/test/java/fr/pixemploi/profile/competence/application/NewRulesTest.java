package fr.pixemploi.profile.competence.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Another version of the rules comes with a release. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class NewRulesTest {
    private static final int MORE_THAN_ONE_ROUND = 5_001;

    @Inject
    Sql sql;

    @Inject
    FoldSharedProfiles fold;

    @Test
    void everybodyWhoseProfileIsOfEarlierRulesIsNotedRoundByRound() {
        QuarkusTransaction.requiringNew().run(() -> sql.update("""
                insert into folded_profile (structure_id, beneficiary_id, since, until, result_id, campaign_code, completed_at, assisted,
                  total_pix, can_register, is_ready, rules_version)
                select gen_random_uuid(), gen_random_uuid(), now(), 'infinity', gen_random_uuid(), 'PXEMPR346', now(), false,
                  0, false, false, 0
                from generate_series(1, ?)
                """, MORE_THAN_ONE_ROUND));

        fold.followRules();

        // Those that were folded already in the moments between have no line of earlier rules any more.
        assertThat(QuarkusTransaction.requiringNew().call(() -> sql.query("""
                        select from folded_profile f where rules_version = 0 and not exists (
                          select from profile_to_fold noted where noted.beneficiary_id = f.beneficiary_id)
                        """).exists()))
                .isFalse();
    }
}

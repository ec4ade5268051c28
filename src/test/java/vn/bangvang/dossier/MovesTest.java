package vn.bangvang.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Every step of both lives on one screen. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MovesTest {
    @Test
    void the_life_of_a_dossier() {
        var drawn =
                Arrays.stream(DossierMove.values())
                        .map(
                                m ->
                                        m
                                                + ": "
                                                + Arrays.stream(DossierState.values())
                                                        .filter(m::allowedFrom)
                                                        .map(Enum::name)
                                                        .collect(Collectors.joining(", "))
                                                + " -> "
                                                + m.to()
                                                + " ("
                                                + m.needs()
                                                + ")")
                        .collect(Collectors.joining("\n"));

        assertThat(drawn)
                .isEqualTo(
                        """
                        SUBMIT: DRAFT, RETURNED -> SUBMITTED (DOSSIER_PREPARE)
                        RETURN: SUBMITTED -> RETURNED (DOSSIER_APPRAISE)
                        ACCEPT: SUBMITTED -> ACCEPTED (DOSSIER_APPRAISE)
                        APPRAISE: ACCEPTED -> APPRAISED (DOSSIER_APPRAISE)
                        PUT_TO_COUNCIL: APPRAISED -> IN_COUNCIL (COUNCIL_RUN)
                        TAKE_BACK: IN_COUNCIL -> APPRAISED (COUNCIL_RUN)
                        CLOSE: IN_COUNCIL -> CLOSED (DECISION_SIGN)
                        WITHDRAW: DRAFT, SUBMITTED, RETURNED -> WITHDRAWN (DOSSIER_PREPARE)""");
    }

    @Test
    void the_life_of_a_nomination() {
        var drawn =
                Arrays.stream(NominationMove.values())
                        .map(
                                m ->
                                        m
                                                + ": "
                                                + Arrays.stream(NominationState.values())
                                                        .filter(m::allowedFrom)
                                                        .map(Enum::name)
                                                        .collect(Collectors.joining(", "))
                                                + " -> "
                                                + m.to())
                        .collect(Collectors.joining("\n"));

        assertThat(drawn)
                .isEqualTo(
                        """
                        SUPPORT: PROPOSED, NOT_SUPPORTED -> SUPPORTED
                        OPPOSE: PROPOSED, SUPPORTED -> NOT_SUPPORTED
                        RECOMMEND: SUPPORTED -> RECOMMENDED
                        NOT_RECOMMEND: SUPPORTED -> NOT_RECOMMENDED
                        AWARD: RECOMMENDED -> AWARDED
                        DECLINE: RECOMMENDED -> DECLINED
                        WITHDRAW: PROPOSED -> WITHDRAWN""");
    }
}

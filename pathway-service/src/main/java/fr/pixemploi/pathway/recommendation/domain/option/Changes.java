package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.plan.domain.problem.Loosening;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import fr.pixemploi.pathway.recommendation.domain.words.Words;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/** Codes and words of what could be otherwise. */
final class Changes {
    private Changes() {}

    static String code(Loosening loosening) {
        return switch (loosening) {
            case Loosening.ComputerLent _ -> "computer-lent";
            case Loosening.MoreTravel _ -> "more-travel";
            case Loosening.MoreHoursAWeek _ -> "more-hours-a-week";
            case Loosening.MoreDays _ -> "more-days";
            case Loosening.MoreSteps _ -> "more-steps";
            case Loosening.LaterEnd _ -> "later-end";
            case Loosening.MoreMoney _ -> "more-money";
        };
    }

    static Said said(Loosening loosening, Words words) {
        return words.change(
                code(loosening),
                switch (loosening) {
                    case Loosening.ComputerLent _ -> "";
                    case Loosening.MoreTravel travel -> Integer.toString(travel.minutes());
                    case Loosening.MoreHoursAWeek week -> Integer.toString(week.hours());
                    case Loosening.MoreDays more ->
                        more.days().stream().sorted().map(Changes::day).collect(Collectors.joining(", le "));
                    case Loosening.MoreSteps more -> Integer.toString(more.steps());
                    case Loosening.LaterEnd end -> Integer.toString(end.weeks());
                    case Loosening.MoreMoney money -> Integer.toString(money.cents() / 100);
                });
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }
}

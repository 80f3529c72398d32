package dk.raadslag.bot.wiring;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.casework.CaseCalendar;
import dk.raadslag.domain.casework.Cases;
import dk.raadslag.domain.casework.CorrectingCases;
import dk.raadslag.domain.casework.MovingCases;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.network.ChangingForums;
import dk.raadslag.domain.network.ForumChanges;
import dk.raadslag.domain.network.Networks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Cases on their way through the forums, and what becomes of these. */
@Configuration(proxyBeanMethods = false)
class CaseworkUseCases {

    @Bean
    CaseCalendar caseCalendar(Meetings meetings, PublicHolidays holidays) {
        return new CaseCalendar(meetings, holidays);
    }

    @Bean
    MovingCases movingCases(UnitOfWork unitOfWork, Cases cases, CaseCalendar calendar, Audit audit) {
        return new MovingCases(unitOfWork, cases, calendar, audit);
    }

    @Bean
    ChangingForums changingForums(UnitOfWork unitOfWork, ForumChanges changes, Networks networks, Audit audit) {
        return new ChangingForums(unitOfWork, changes, networks, audit);
    }

    @Bean
    CorrectingCases correctingCases(UnitOfWork unitOfWork, Cases cases, Audit audit) {
        return new CorrectingCases(unitOfWork, cases, audit);
    }
}

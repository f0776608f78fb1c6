package fr.pixemploi.assessment.authoring.application.check;

import fr.pixemploi.assessment.authoring.domain.Finding;
import java.util.List;

/** One way of looking at a file that can be read. Another one is added by writing another class: {@link CheckFile} asks all. */
interface FileCheck {
    List<Finding> findings(Candidate candidate);
}

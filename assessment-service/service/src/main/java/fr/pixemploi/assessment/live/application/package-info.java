/** What invigilators do in the exam room, one verb a class. */
@NullMarked
package fr.pixemploi.assessment.live.application;

import org.jspecify.annotations.NullMarked;

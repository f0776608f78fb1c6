/** What is done with codes for invigilators, one verb a class. */
@NullMarked
package fr.pixemploi.certification.invigilation.application;

import org.jspecify.annotations.NullMarked;

/**
 * Files of strangers, read in processes of their own: one that is hostile takes memory and time of such a process, which is ended for
 * it, and of nothing else.
 */
@NullMarked
package fr.pixemploi.assessment.bank.inspection.process;

import org.jspecify.annotations.NullMarked;

/** The item bank as files: reading and checking the authors' YAML, responses as JSON, the author's answer sheet. */
@NullMarked
package fr.pixemploi.assessment.bank.file;

import org.jspecify.annotations.NullMarked;

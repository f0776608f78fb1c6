/** What an independent tester of contracts says of its calls, and what of it is noise. */
package fr.pixemploi.proofs.tester;

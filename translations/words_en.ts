<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>words</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified (written) proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation for trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision in final form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim and attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rulings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response and objections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocols and recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judicial acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaintiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defendant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition of the court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliberation room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouncement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjournment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preliminary hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary of the hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair of the court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hearing is declared open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The composition of the court is announced. No challenge is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedural rights and duties are explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break is announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The court retires to the deliberation room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operative part of the decision is pronounced; its grounds and the term and order of appeal are explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hearing is adjourned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hearing is declared closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the brief protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry to the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an entry of the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an entry from the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who appeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix a hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the case in closed session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a version of an act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign an act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a term as met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassign the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block or unblock a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the court&apos;s own records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened that this version of Adil does not know. Nothing was lost; please update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not written the way it must be. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind cannot be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than the court accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early: part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged and cannot be shown in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is required has not been filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the values cannot be right. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been entered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written. Check the folder and your rights to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; what you entered is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this computer could not be read or written. Please tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adil is already open with this data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program is missing from this computer. Please tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long and was stopped. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. What you do is kept here and sent when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove that it is the court&apos;s. Nothing was sent. Please tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IIN or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts to sign in. Please wait a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not do it. It will be tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood. It will be tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Adil is too old for the server. Please update it; what you entered is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your duties do not include this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no access to this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this was about is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has already been done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed already and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Both versions are kept; please decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this action yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not belong to this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceedings in this case have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hearing was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time lies outside of the hearing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid IIN or BIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar of working days for that year is not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule for this term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The courtroom is taken at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The court does not work on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key cannot be used for signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not meant for signing documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not match the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate does not come from an authority that the court trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not say whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to somebody else than the judge of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed document itself is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was changed after it had been signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was added to the document after it had been signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the certificate has been revoked is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document stopped the program that shows it. Everything else goes on; the document can be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
